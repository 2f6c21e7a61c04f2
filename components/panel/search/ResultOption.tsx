import { useEffect, useRef } from 'react';
import { useText } from '@/components/shared/use-text';
import { usePanel } from '../use-panel';
import { isShown, itemHint } from './item-title';
import { Marked } from './Marked';
import type { SearchHit } from './panel-search';

interface ResultOptionProps {
  hit: SearchHit;
  id: string;
  selected: boolean;
  onOpen(): void;
  onPoint(): void;
}

/** One result: its title, and why it is one. */
export function ResultOption({ hit, id, selected, onOpen, onPoint }: ResultOptionProps) {
  const { text, language } = useText();
  const { find } = usePanel();
  const element = useRef<HTMLDivElement>(null);
  const item = find(hit.ref.kind, hit.ref.id);
  const hint = item && isShown(item) ? itemHint(item, language) : '';
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays in the combobox, whose keys choose and open.
    <div
      ref={element}
      role="option"
      id={id}
      aria-selected={selected}
      onClick={onOpen}
      onMouseMove={selected ? undefined : onPoint}
      className={`grid min-h-10 cursor-pointer content-center rounded-lg border px-2 py-1.5 ${selected ? 'border-go bg-go-soft' : 'border-transparent hover:bg-paper'}`}
    >
      <span className="leading-snug font-medium">
        <Marked {...hit.title} />
      </span>
      {hit.unwritten && <span className="text-sm">{text('search.unwritten')}</span>}
      {hit.why ? (
        <span className="line-clamp-2 text-sm text-soft">
          <Marked {...hit.why} />
        </span>
      ) : (
        hint && <span className="line-clamp-2 text-sm text-soft">{hint}</span>
      )}
    </div>
  );
}
