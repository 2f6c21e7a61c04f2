import type { ItemDraft } from '@/utils/contract/studio';
import { checkItem } from '@/utils/knowledge/validate-pack';
import { itemKey } from '@/utils/studio/item-key';

/** Which drafts were checked already, by when they were written: an import brings thousands. */
const checked = new Map<string, { updatedAt: number; fits: boolean }>();

/** The drafts that fit their schema: one that is still being written cannot be compared. */
export function finishedDrafts(drafts: readonly ItemDraft[]): ItemDraft[] {
  return drafts.filter((draft) => {
    if (draft.item === null) return true;
    const key = itemKey(draft);
    const known = checked.get(key);
    if (known?.updatedAt === draft.updatedAt) return known.fits;
    const fits = checkItem(draft.item).ok;
    checked.set(key, { updatedAt: draft.updatedAt, fits });
    return fits;
  });
}
