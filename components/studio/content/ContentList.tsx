import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import type { ItemRef } from '@/utils/contract/studio';
import type { ContentRow } from '@/utils/studio/content-rows';
import { findRows, type RowFilter } from '@/utils/studio/find-rows';
import { useStudioText } from '../use-studio-text';
import { ContentFilters } from './ContentFilters';
import { RowList } from './RowList';

export const EVERYTHING: RowFilter = { query: '', kind: null, state: null };

interface ContentListProps {
  rows: readonly ContentRow[];
  /** YYYY-MM-DD. */
  today: string;
  start?: RowFilter;
  onOpen(item: ItemRef): void;
  onNew(): void;
  /** Changes all of these in one go. */
  onBulk(rows: readonly ContentRow[]): void;
}

/** All content with search and filters. The box follows every key; the list comes after it. */
export function ContentList({
  rows,
  today,
  start = EVERYTHING,
  onOpen,
  onNew,
  onBulk,
}: ContentListProps) {
  const { text } = useStudioText();
  const [filter, setFilter] = useState(start);
  const shown = useDeferredValue(filter);
  const found = useMemo(() => findRows(rows, shown, today), [rows, shown, today]);
  const list = useRef<HTMLUListElement>(null);
  return (
    <div className="mx-auto grid w-full max-w-[60rem] gap-3">
      <ContentFilters
        filter={filter}
        onChange={setFilter}
        onDown={() => list.current?.querySelector('a')?.focus()}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-sm text-soft">
          {found.length === 0
            ? text('list.none')
            : text('list.count', { count: found.length, total: rows.length })}
        </p>
        <Actions>
          <Button disabled={found.length === 0} onClick={() => onBulk(found)}>
            {text('bulk.open', { count: found.length })}
          </Button>
          <Button onClick={onNew}>{text('new.title')}</Button>
        </Actions>
      </div>
      <RowList list={list} rows={found} today={today} onOpen={onOpen} />
    </div>
  );
}
