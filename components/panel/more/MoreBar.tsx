import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { MoreEntry } from './more-entries';

/** What can be done here beside the one thing that matters now. */
export function MoreBar({ entries }: { entries: readonly MoreEntry[] }) {
  const { text } = useText();
  return (
    <section
      aria-label={text('more.title')}
      className="flex flex-wrap gap-x-1 border-b border-line bg-card px-2 pb-1.5"
    >
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
