import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { SayingFinding } from '@/utils/contract/assessment';
import type { Finding } from '@/utils/contract/draft';
import type { Saying } from '@/utils/contract/term';
import { termWordsIn } from '@/utils/guidance/term-words-in';
import { meaningsOf } from '@/utils/knowledge/create-knowledge';
import { Secondary } from '../more/Secondary';
import { HandOver } from '../say/Sentence';
import { usePanel } from '../use-panel';
import { DraftWords } from './DraftWords';

const MOST = 3;

interface WordsCardProps {
  sayings: readonly SayingFinding[];
  /** What the draft check found in the reply being written. */
  draft: readonly Finding[];
}

/**
 * What the customer's phrases may mean in product terms, with the question that makes sure; and the
 * other way round, what the product terms in the reply mean in plain words.
 */
export function WordsCard({ sayings, draft }: WordsCardProps) {
  const { text } = useText();
  const { find, knowledge } = usePanel();
  const ours = termWordsIn(draft, knowledge).length > 0;
  const known = sayings.flatMap((found) => {
    const saying = find('saying', found.saying);
    return saying ? [{ saying, phrase: found.evidence.text }] : [];
  });
  const once = known.filter(
    ({ saying }, index) => known.findIndex((other) => other.saying.id === saying.id) === index,
  );
  if (once.length === 0 && !ours) return null;
  return (
    <Card title={text('words.title')}>
      {once.length > 0 && (
        <ul className="grid gap-3">
          {once.slice(0, MOST).map(({ saying, phrase }) => (
            <li key={saying.id} className="grid gap-1.5">
              <SayingMeaning saying={saying} phrase={phrase} />
            </li>
          ))}
        </ul>
      )}
      {ours && <DraftWords findings={draft} />}
    </Card>
  );
}

/** One phrase, its candidates, the risk in it, and the question that tells them apart. */
export function SayingMeaning({ saying, phrase }: { saying: Saying; phrase: string }) {
  const { text, content } = useText();
  const { knowledge } = usePanel();
  const meanings = meaningsOf(knowledge, saying).map((term) => content(term.word));
  return (
    <>
      <p>
        <mark>{phrase}</mark> <span className="text-soft">{text('words.mayMean')}</span>{' '}
        <strong className="font-semibold">{meanings.join(text('words.or'))}</strong>
      </p>
      {saying.risk !== 'none' && (
        <p className={`text-[0.9375rem] ${saying.risk === 'fraud' ? 'text-stop' : 'text-gate'}`}>
          {text(`words.${saying.risk}`)}
        </p>
      )}
      <div className="grid gap-1.5 border-l-[3px] border-line pl-2.5">
        <p>
          <span className="text-sm font-semibold text-soft">{text('words.confirm')}</span>{' '}
          <span lang={saying.language}>“{saying.confirm}”</span>
        </p>
        <Secondary>
          <div className="flex flex-wrap gap-2">
            <HandOver text={saying.confirm} named />
          </div>
        </Secondary>
      </div>
    </>
  );
}
