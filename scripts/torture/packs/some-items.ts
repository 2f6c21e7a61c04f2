import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_BUILD } from '@/scripts/build-extension';
import type { Item, Pack } from '@/utils/contract/pack';

const EACH = 4;

/** Some items of each kind of the pack that was built: enough to alter, and quick to check. */
export function someItems(): Item[] {
  const { items } = JSON.parse(
    readFileSync(join(TEST_BUILD, 'packs/default.json'), 'utf8'),
  ) as Pack;
  const counts = new Map<string, number>();
  return items.filter((item) => {
    // A phrase that names a concept would need that concept too.
    if (/"[^"]*\{[^"]*\}[^"]*"[,\]]/.test(JSON.stringify(item))) return false;
    const { kind } = item;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < EACH;
  });
}
