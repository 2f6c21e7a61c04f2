import type { ChangedItem } from '@/components/studio/publish/VersionRow';
import type { Item } from '@/utils/contract/pack';
import type { Override, Version } from '@/utils/contract/studio';
import { versions } from '@/utils/storage/studio';
import { itemKey } from '@/utils/studio/item-key';

/** What a version changed, item by item, from what was in force before it. */
export async function readChanges(
  { number, changed }: Version,
  defaults: readonly Item[],
): Promise<ChangedItem[]> {
  const [before, after] = await Promise.all([lookUp(number - 1), lookUp(number)]);
  const original = new Map(defaults.map((item) => [itemKey(item), item]));
  const state = (overrides: ReadonlyMap<string, Override>, key: string) => {
    const override = overrides.get(key);
    return override ? override.item : (original.get(key) ?? null);
  };
  return changed.map((ref) => ({
    ...ref,
    before: state(before, itemKey(ref)),
    after: state(after, itemKey(ref)),
  }));
}

async function lookUp(number: number): Promise<ReadonlyMap<string, Override>> {
  const read = await versions.snapshot(number);
  const overrides = (read.ok && read.overrides) || [];
  return new Map(overrides.map((override) => [itemKey(override), override]));
}
