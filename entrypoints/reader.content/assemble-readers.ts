import type { Adapter } from '@/utils/contract/adapter';
import { adapterReader } from '@/utils/desk/adapter-reader';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import type { PageReader } from '@/utils/desk/page-reader';

/** The readers for a page or a frame, best first. */
export function assembleReaders(adapters: readonly Adapter[]): PageReader[] {
  return [...adapters.flatMap((adapter) => adapterReader(adapter) ?? []), genericReader()];
}
