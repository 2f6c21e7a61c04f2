import { useStudioText } from '@/components/studio/use-studio-text';
import type { Language } from '@/utils/contract/text';
import type { SaidLine } from '@/utils/practice/practice-book';

interface PracticeLinesProps {
  lines: readonly SaidLine[];
  language: Language;
}

const LOOKS = {
  customer: 'mr-auto border-line bg-card',
  agent: 'ml-auto border-transparent bg-accent-soft',
} as const;

/** What was said so far; a new line is announced. */
export function PracticeLines({ lines, language }: PracticeLinesProps) {
  const { text } = useStudioText();
  return (
    <section role="log" aria-label={text('practice.conversation')} className="grid gap-2">
      {lines.map(({ from, text: words }, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added, and the same may be said twice.
          key={index}
          className={`max-w-[42rem] rounded-card border px-3.5 py-2 leading-normal ${LOOKS[from]}`}
        >
          <span className="block text-sm font-semibold text-soft">{text(`practice.${from}`)}</span>
          <span lang={language}>{words}</span>
        </p>
      ))}
    </section>
  );
}
