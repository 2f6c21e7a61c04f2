import type { Adapter } from '@/utils/contract/adapter';
import { adapterReader } from '@/utils/desk/adapter-reader';
import { lateReader, offeredReader } from '@/utils/desk/late-reader';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import type { PageReader } from '@/utils/desk/page-reader';
import { nextTask } from '@/utils/next-task';

/**
 * The readers for a page or a frame, best first. `bringGeneric` has the generic reader's script run
 * beside this one: at once where no adapter fits the address, else when none of them finds its desk.
 */
export async function assembleReaders(
  adapters: readonly Adapter[],
  bringGeneric: () => Promise<unknown>,
): Promise<PageReader[]> {
  const bring = async () => {
    await bringGeneric().catch(() => undefined);
    return offeredReader(LENT_PARTS);
  };
  const readers: PageReader[] = [];
  for (const adapter of adapters) {
    // The page may have its turn after each.
    await nextTask();
    const reader = adapterReader(adapter);
    if (reader) readers.push(reader);
  }
  if (readers.length > 0) return [...readers, lateReader(bring)];
  // Asked for again later where it could not be brought.
  return [(await bring()) ?? lateReader(bring)];
}
