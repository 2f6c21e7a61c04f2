import { Marked } from '@/components/panel/search/Marked';
import type { Evidence } from '@/utils/contract/assessment';
import { joinSpans } from '@/utils/studio/try/join-spans';
import type { Tried } from '@/utils/studio/try/tried';
import { useStudioText } from '../../use-studio-text';

interface MarkedTurnsProps {
  tried: Tried;
  evidence: readonly Evidence[];
}

/** The conversation, with the words that speak for something marked. */
export function MarkedTurns({ tried, evidence }: MarkedTurnsProps) {
  const { text } = useStudioText();
  const marksOf = (message: number) =>
    joinSpans(evidence.flatMap((one) => ('field' in one || one.message !== message ? [] : [one])));
  const fields = new Set(evidence.flatMap((one) => ('field' in one ? [one.field] : [])));
  return (
    <ol
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard.
      tabIndex={0}
      aria-label={text('try.words')}
      className="grid max-h-[18rem] gap-1 overflow-y-auto rounded-lg bg-paper px-2.5 py-1.5"
    >
      {tried.messages.map(({ from, internal, text: words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: turns have no name of their own, and hold no state.
        <li key={index} className="whitespace-pre-wrap wrap-anywhere">
          <span className="text-sm text-soft">
            {text(`try.speaker.${internal ? 'note' : from}`)}:{' '}
          </span>
          <Marked text={words} marks={marksOf(index)} />
        </li>
      ))}
      {Object.entries(tried.fields).map(([label, value]) => (
        <li key={label} className="text-sm wrap-anywhere">
          {label}: <Marked text={value} marks={fields.has(label) ? whole(value) : []} />
        </li>
      ))}
    </ol>
  );
}

const whole = (words: string) => [{ start: 0, end: words.length }];
