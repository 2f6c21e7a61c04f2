import { type KeyboardEvent, useRef, useState } from 'react';
import { Shortcut } from '@/components/shared/Button';
import { useShortcut } from '@/components/shared/use-shortcut';
import { useText } from '@/components/shared/use-text';
import type { Need } from '@/utils/contract/need';
import { isAlert } from '@/utils/guidance/visible-needs';
import { tileKey } from './tile-keys';

interface NeedTilesProps {
  /** In the order of their tiles. */
  needs: readonly Need[];
  taken: ReadonlySet<string>;
  /** Whether each tile has a key of its own, which is then shown on it. */
  keys: boolean;
  /** `stay`: further ones may follow. */
  onChoose(need: string, stay: boolean): void;
}

/**
 * All needs as what helps: one stop for Tab, arrows between the tiles, Enter or a click chooses,
 * Space chooses and stays.
 */
export function NeedTiles({ needs, taken, keys, onChoose }: NeedTilesProps) {
  const { text, content } = useText();
  const shortcut = useShortcut();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(to, needs.length - 1));
    setAt(next);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, need: string, index: number) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = {
      Enter: () => onChoose(need, false),
      ' ': () => onChoose(need, true),
      ArrowRight: () => go(index + 1),
      ArrowLeft: () => go(index - 1),
      ArrowDown: () => go(index + columnsOf(list.current)),
      ArrowUp: () => go(index - columnsOf(list.current)),
      Home: () => go(0),
      End: () => go(needs.length - 1),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={text('needs.tiles')}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(9.25rem,100%),1fr))] gap-2"
    >
      {needs.map((need, index) => (
        <div
          key={need.id}
          role="option"
          tabIndex={index === at ? 0 : -1}
          aria-selected={taken.has(need.id)}
          aria-keyshortcuts={shortcut(keys ? tileKey(index) : undefined)}
          className={`flex min-h-14 cursor-pointer items-start justify-between gap-1 rounded-[0.65rem] border px-2.5 py-1.5 ${lookOf(need.id, taken)}`}
          onFocus={() => setAt(index)}
          onClick={() => onChoose(need.id, false)}
          onKeyDown={(event) => onKeyDown(event, need.id, index)}
        >
          <span className="min-w-0">
            <span className="block text-[0.8125rem] leading-snug text-soft">
              {taken.has(need.id) && <span aria-hidden="true">✓ </span>}
              {content(need.title)}
            </span>
            <span className="block leading-snug font-semibold wrap-anywhere">
              {need.helps[0] && content(need.helps[0])}
            </span>
          </span>
          {keys && <Shortcut>{tileKey(index).toUpperCase()}</Shortcut>}
        </div>
      ))}
    </div>
  );
}

function lookOf(need: string, taken: ReadonlySet<string>): string {
  if (taken.has(need)) return 'border-go bg-go-soft text-ink';
  return isAlert(need) ? 'border-stop-line bg-stop-soft' : 'border-edge/60 bg-card';
}

/** As many as fit beside each other now. */
function columnsOf(list: HTMLElement | null): number {
  return list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;
}
