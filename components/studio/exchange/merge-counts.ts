import type { MergedItem } from '@/utils/exchange/merge/merge-packs';
import { sameItem } from '@/utils/studio/same-item';

/** How many items are taken as they are in the new pack, and how many are put together of both. */
export function mergeCounts(items: readonly MergedItem[]): { taken: number; both: number } {
  const free = items.filter(({ conflicts }) => conflicts.length === 0);
  const taken = free.filter(({ merged, theirs }) => sameItem(merged, theirs)).length;
  return { taken, both: free.length - taken };
}
