import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import { Secondary } from '../more/Secondary';
import { usePanel } from '../use-panel';

/** The last ones; all of them, each to be removed, once "More" is open. */
const MOST = 2;

interface HeardListProps {
  heard: readonly string[];
  onForget(index: number): void;
}

/** What the caller said so far, newest last. */
export function HeardList({ heard, onForget }: HeardListProps) {
  const { text } = useText();
  const { more, customerLanguage } = usePanel();
  const first = more ? 0 : Math.max(0, heard.length - MOST);
  if (heard.length === 0) return null;
  return (
    <ul aria-label={text('call.heardList')} className="grid gap-1">
      {heard.slice(first).map((words, offset) => (
        <li
          // The same words may have been said twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change their order.
          key={first + offset}
          className="flex items-start justify-between gap-2 border-l-[3px] border-line pl-2.5 text-[0.9375rem]"
        >
          <span lang={customerLanguage} className="min-w-0 wrap-anywhere">
            “{words}”
          </span>
          <Secondary>
            <Button look="quiet" about={words} onClick={() => onForget(first + offset)}>
              {text('call.forget')}
            </Button>
          </Secondary>
        </li>
      ))}
    </ul>
  );
}
