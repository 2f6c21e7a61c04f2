import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import type { ItemRef } from '@/utils/contract/studio';
import type { ContentRow } from '@/utils/studio/content-rows';
import { nameItem } from '@/utils/studio/name-item';
import { useStudioText } from '../use-studio-text';

interface OverdueListProps {
  rows: readonly ContentRow[];
  onOpen(item: ItemRef): void;
}

/** What should have been read over again, the longest overdue first. */
export function OverdueList({ rows, onOpen }: OverdueListProps) {
  const { text, language } = useStudioText();
  if (rows.length === 0) return null;
  const sorted = [...rows].sort((a, b) => (a.reviewBy ?? '').localeCompare(b.reviewBy ?? ''));
  return (
    <Card title={text('publish.overdue')} tone="gate">
      <ul className="grid gap-1">
        {sorted.map((row) => (
          <li key={row.key} className="flex flex-wrap items-center gap-x-3">
            <Button look="quiet" onClick={() => onOpen(row)}>
              {nameItem(row.item, language)}
            </Button>
            <span className="text-sm">
              {text('publish.overdueBy', {
                day: row.reviewBy ?? '',
                owner: row.owner ?? text('publish.nobody'),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
