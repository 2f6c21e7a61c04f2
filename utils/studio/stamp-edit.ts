import type { Item } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { sameItem } from './same-item';

/**
 * An edited item with the day of the change; null where it says what is in force already. `today` is
 * YYYY-MM-DD. Topics and the like carry no day.
 */
export function stampEdit(
  item: UnfinishedItem,
  inForce: Item | null,
  today: string,
): UnfinishedItem | null {
  const { updatedOn: before, ...words } = item;
  if (inForce) {
    const { updatedOn: _day, ...known } = inForce as unknown as UnfinishedItem;
    if (sameItem(words, known)) return null;
  }
  return before === undefined ? item : { ...item, updatedOn: today };
}
