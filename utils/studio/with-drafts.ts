import type { Item } from '@/utils/contract/pack';
import type { ItemDraft } from '@/utils/contract/studio';
import { itemKey } from './item-key';

/**
 * The content as it would be with the drafts. A draft that does not fit its schema yet stands among
 * them all the same: it has a name that others may refer to.
 */
export function withDrafts(items: readonly Item[], drafts: readonly ItemDraft[]): Item[] {
  const changed = new Map(drafts.map((draft) => [itemKey(draft), draft.item]));
  const kept = items.filter((item) => !changed.has(itemKey(item)));
  const written = [...changed.values()].filter((item) => item !== null);
  return [...kept, ...(written as unknown as Item[])];
}
