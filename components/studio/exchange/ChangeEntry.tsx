import { useState } from 'react';
import type { UnfinishedItem } from '@/utils/contract/studio';
import type { PlannedChange } from '@/utils/exchange/plan-import';
import { nameItem } from '@/utils/studio/name-item';
import { ItemChanges } from '../parts/ItemChanges';
import { useStudioText } from '../use-studio-text';

const SIGNS = { added: '+', removed: '\u2212', changed: '\u2260' } as const;

/** One item that would be new, changed or gone; opened, what differs. */
export function ChangeEntry({ before, after }: PlannedChange) {
  const { text, language } = useStudioText();
  const [open, setOpen] = useState(false);
  const item = (after ?? before) as unknown as UnfinishedItem | null;
  if (!item) return null;
  const what = !before ? 'added' : !after ? 'removed' : 'changed';
  return (
    <details
      className="rounded-card border border-line bg-card px-3 py-1.5"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="cursor-pointer wrap-anywhere">
        <span aria-hidden="true" className="inline-block w-5 font-semibold">
          {SIGNS[what]}
        </span>
        <span className="text-soft">{text(`kind.${item.kind}`)} · </span>
        {nameItem(item, language)} <code className="text-sm text-soft">{item.id}</code>
      </summary>
      <div className="py-2 pl-5">
        {open && <ItemChanges kind={item.kind} before={before} after={after} />}
      </div>
    </details>
  );
}
