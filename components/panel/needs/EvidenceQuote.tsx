import { useText } from '@/components/shared/use-text';
import type { Evidence } from '@/utils/contract/assessment';
import { evidenceLines } from './evidence-lines';

/** The customer's own words that led here; the matched words marked. `most` bounds the messages. */
export function EvidenceQuote({ evidence, most }: { evidence: readonly Evidence[]; most: number }) {
  const { text } = useText();
  const lines = evidenceLines(evidence).slice(0, most);
  return (
    <>
      {lines.map((line) =>
        line.kind === 'field' ? (
          <p key={`field ${line.field}`} className="border-l-[3px] border-line pl-2.5 text-soft">
            {text('needs.field')}: {line.field} <mark>{line.text}</mark>
          </p>
        ) : (
          <blockquote
            key={line.message}
            aria-label={text('needs.because')}
            className="border-l-[3px] border-line pl-2.5 text-[0.9375rem] text-soft"
          >
            “
            {line.words.map((words, index) => (
              <span key={words.start}>
                {index > 0 && '… '}
                <mark>{words.text}</mark>
              </span>
            ))}
            ”
          </blockquote>
        ),
      )}
    </>
  );
}
