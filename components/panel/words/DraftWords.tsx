import { useText } from '@/components/shared/use-text';
import type { Finding } from '@/utils/contract/draft';
import { termWordsIn } from '@/utils/guidance/term-words-in';
import { usePanel } from '../use-panel';

/** The technical words of the reply being written, each with what the customer would understand. */
export function DraftWords({ findings }: { findings: readonly Finding[] }) {
  const { text } = useText();
  const { knowledge, customerLanguage, said } = usePanel();
  return (
    <section aria-labelledby="draft-words" className="grid gap-1.5">
      <h3 id="draft-words" className="text-sm font-semibold text-soft">
        {text('words.inDraft')}
      </h3>
      <ul className="grid gap-1">
        {termWordsIn(findings, knowledge).map(({ written, term }) => (
          <li key={term.id} lang={customerLanguage}>
            {written} <span aria-hidden="true">→</span>
            <span className="sr-only" lang={undefined}>
              {text('words.plain')}
            </span>{' '}
            <strong className="font-semibold">{said(term.plain)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
