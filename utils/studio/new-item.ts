import type { ItemRef, UnfinishedItem } from '@/utils/contract/studio';
import { emptyValue } from './form/empty-value';
import { shapeOf } from './form/read-shape';

/** An item that nothing is written in yet. `source` says who made it up; `today` is YYYY-MM-DD. */
export function newItem({ kind, id }: ItemRef, source: string, today: string): UnfinishedItem {
  const empty = emptyValue(shapeOf(kind)) as UnfinishedItem;
  return {
    ...empty,
    id,
    ...('sources' in empty ? { sources: [{ title: source, status: 'composed' }] } : {}),
    ...('updatedOn' in empty ? { updatedOn: today } : {}),
  };
}
