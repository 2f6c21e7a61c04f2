import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { MoreEntry } from './more-entries';

interface MoreBarProps {
  entries: readonly MoreEntry[];
  /** What was read; told here where the header is too low for it. */
  status: string | null;
}

/** What can be done here beside the one thing that matters now. */
export function MoreBar({ entries, status }: MoreBarProps) {
  const { text } = useText();
  return (
    <section
      aria-label={text('more.title')}
      className="flex flex-wrap gap-x-1 border-b border-line bg-card px-2 pb-1.5"
    >
      {status && (
        <p className="hidden basis-full px-2 text-[0.8125rem] leading-snug text-soft short:block">
          {status}
        </p>
      )}
      {entries.map(({ id, label, shortcut, pressed, run }) => (
        <Button
          key={id}
          look="quiet"
          shortcut={shortcut}
          aria-pressed={pressed}
          className="aria-pressed:bg-go-soft aria-pressed:text-ink"
          onClick={run}
        >
          {label}
        </Button>
      ))}
    </section>
  );
}
