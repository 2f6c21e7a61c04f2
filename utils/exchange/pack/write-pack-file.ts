import type { Item } from '@/utils/contract/pack';
import { PACK_FILE_FORMAT, type PackFile } from '@/utils/contract/pack-file';
import { checksumsOf } from '@/utils/knowledge/checksum';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A pack of these items, not signed. */
export async function makePackFile(
  items: readonly Item[],
  about: Pick<PackFile, 'name' | 'version' | 'publishedAt'> & { expiresAt?: string },
): Promise<PackFile> {
  const sorted = [...items].sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
  const checksums = await checksumsOf(sorted);
  return { format: PACK_FILE_FORMAT, ...about, checksums, items: sorted };
}

/** Its text: one item a line, so that two packs can be compared line by line. */
export function packFileText({ items, ...head }: PackFile): string {
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": [\n${lines}\n  ]\n}\n`;
}
