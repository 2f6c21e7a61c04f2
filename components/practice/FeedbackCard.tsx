import { Card } from '@/components/shared/Card';
import { useStudioText } from '@/components/studio/use-studio-text';
import type { Language } from '@/utils/contract/text';
import type { Mistake } from '@/utils/practice/mistakes';
import type { Turn } from '@/utils/practice/practice-book';
import type { TurnNote } from '@/utils/practice/run-practice';

interface FeedbackCardProps {
  note: TurnNote;
  turn: Turn | null;
  language: Language;
}

/** What came of the last reply: what was found in it, why, and the playbook's point. */
export function FeedbackCard({ note, turn, language }: FeedbackCardProps) {
  const { text } = useStudioText();
  const { mistakes, outcome } = note;
  const good = mistakes.length === 0;
  const later = outcome === 'did-wrong' || outcome === 'told-wrong';
  return (
    <Card title={text('practice.feedback')} tone={good && !later ? 'plain' : 'gate'}>
      {good && <p>{text(later ? 'practice.laterWrong' : 'practice.good')}</p>}
      {good && turn?.why && <p lang={language}>{turn.why}</p>}
      {mistakes.length > 0 && (
        <ul className="grid gap-2">
          {mistakes.map((mistake) => (
            <li key={mistake.id} className="grid gap-0.5 leading-normal">
              <MistakeLines mistake={mistake} language={language} />
            </li>
          ))}
        </ul>
      )}
      {turn?.point && (
        <p className="text-[0.9375rem]" lang={language}>
          {text('practice.playbook', { point: turn.point })}
        </p>
      )}
    </Card>
  );
}

function MistakeLines({ mistake, language }: { mistake: Mistake; language: Language }) {
  const { text } = useStudioText();
  const { id, words, why, better } = mistake;
  return (
    <>
      <strong className="font-semibold">{text(`mistake.${id}`)}</strong>
      {words !== '' && <span>{text('practice.inWords', { words })}</span>}
      {why && <span lang={language}>{why}</span>}
      {better && <span>{text('practice.better', { words: better })}</span>}
    </>
  );
}
