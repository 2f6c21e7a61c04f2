import { type KeyboardEvent, memo, type RefObject } from 'react';
import type { ItemRef } from '@/utils/contract/studio';
import type { ContentRow } from '@/utils/studio/content-rows';
import { ContentRowLink } from './ContentRowLink';
import { useGrowing } from './use-growing';

interface RowListProps {
  list: RefObject<HTMLUListElement | null>;
  rows: readonly ContentRow[];
  today: string;
  onOpen(item: ItemRef): void;
}

/** As many rows as are looked at: more are drawn when the end comes into sight. */
export const RowList = memo(function RowList({ list, rows, today, onOpen }: RowListProps) {
  const { count, end } = useGrowing(rows);
  return (
    <>
      <ul ref={list} className="grid gap-1.5" onKeyDown={moveByArrows}>
        {rows.slice(0, count).map((row) => (
          <li key={row.key}>
            <ContentRowLink row={row} today={today} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {count < rows.length && <div ref={end} className="h-px" />}
    </>
  );
});

/** The arrows go from row to row, as in any list; Tab goes through them as well. */
function moveByArrows(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
