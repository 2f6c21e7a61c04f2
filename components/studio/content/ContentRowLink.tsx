import type { ItemRef } from '@/utils/contract/studio';
import type { ContentRow } from '@/utils/studio/content-rows';
import { isInState } from '@/utils/studio/find-rows';
import { nameItem } from '@/utils/studio/name-item';
import { useStudioText } from '../use-studio-text';

interface ContentRowLinkProps {
  row: ContentRow;
  today: string;
  onOpen(item: ItemRef): void;
}

/** One item in the list: its name, its kind, and what is to be known of it before it is opened. */
export function ContentRowLink({ row, today, onOpen }: ContentRowLinkProps) {
  const { text, language } = useStudioText();
  const marks = useMarks(row, today);
  return (
    <a
      href={`#content/${row.key}`}
      className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-0.5 rounded-[0.65rem] border border-line bg-card px-3 py-1.5 hover:border-edge"
      onClick={(event) => {
        event.preventDefault();
        onOpen({ kind: row.kind, id: row.id });
      }}
    >
      <span className="min-w-0 flex-1 basis-[14rem] font-medium">
        {nameItem(row.item, language)}
      </span>
      {marks.map((mark) => (
        <span key={mark} className="rounded-2xl bg-gate-soft px-2.5 text-sm text-gate">
          {mark}
        </span>
      ))}
      <span className="text-sm text-soft">{text(`kind.${row.kind}`)}</span>
    </a>
  );
}

function useMarks(row: ContentRow, today: string): string[] {
  const { text } = useStudioText();
  return [
    ...(row.draft ? [text(`mark.draft-${row.draft}`)] : []),
    ...(row.origin !== 'as-it-came' && !row.draft ? [text(`mark.${row.origin}`)] : []),
    ...(row.reviewBy !== null && isInState(row, 'overdue', today)
      ? [text('mark.overdue', { day: row.reviewBy })]
      : []),
    ...(row.unverified ? [text('mark.unverified')] : []),
  ];
}
