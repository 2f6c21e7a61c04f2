import { useEffect, useState } from 'react';
import type { Item } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { checkUnfinished } from '@/utils/studio/check-unfinished';
import type { ItemFault } from '@/utils/studio/item-fault';

const PAUSE_MS = 250;
const NONE: readonly ItemFault[] = [];

/** What is wrong with an item, found in the pauses of typing; `among`: all content. */
export function useItemFaults(
  item: UnfinishedItem | null,
  among: readonly Item[],
): readonly ItemFault[] {
  const [faults, setFaults] = useState(NONE);
  useEffect(() => {
    if (!item) return setFaults(NONE);
    const check = () => setFaults(checkUnfinished(item, among, new Date().getFullYear()));
    const timer = setTimeout(check, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [item, among]);
  return faults;
}

export function byPlace(faults: readonly ItemFault[]): ReadonlyMap<string, readonly ItemFault[]> {
  const places = new Map<string, ItemFault[]>();
  for (const fault of faults) {
    const at = places.get(fault.path);
    if (at) at.push(fault);
    else places.set(fault.path, [fault]);
  }
  return places;
}
