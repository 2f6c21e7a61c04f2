import type { BroughtIn } from '@/components/studio/insights/insights-tools';
import { type KeptCountsFile, MOST_COUNTS_BYTES } from '@/utils/contract/insights';
import { readCountsFile } from '@/utils/insights/read-counts-file';
import { countFiles } from '@/utils/storage/insights';

/** Takes in all files, or none where one of them cannot be used; `here`: those that are kept already. */
export async function bringInCounts(
  files: readonly File[],
  here: readonly KeptCountsFile[],
  today: string,
): Promise<BroughtIn> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, result: await readOne(file, today) })),
  );
  const refused = read.flatMap(({ name, result }) =>
    result.ok ? [] : [{ name, problem: result.problem }],
  );
  if (refused.length > 0) return { ok: false, refused };
  const known = new Set(here.map(({ hash }) => hash));
  const fresh = new Map<string, KeptCountsFile>();
  for (const { result } of read)
    if (result.ok && !known.has(result.kept.hash)) fresh.set(result.kept.hash, result.kept);
  if (!(await countFiles.add([...fresh.values()])).ok) return { ok: false, refused: null };
  return { ok: true, taken: fresh.size, known: files.length - fresh.size };
}

/** What is too large is not even read. */
async function readOne(file: File, today: string) {
  if (file.size > MOST_COUNTS_BYTES) return { ok: false as const, problem: 'too-large' as const };
  return readCountsFile(new Uint8Array(await file.arrayBuffer()), today);
}
