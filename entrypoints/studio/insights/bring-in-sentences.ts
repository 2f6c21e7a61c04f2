import type { BroughtSentences } from '@/components/studio/insights/sentence-tools';
import type { InboxRow } from '@/utils/contract/ledger';
import { MOST_RELEASED_BYTES, readReleasedFile } from '@/utils/insights/released-file';
import { inbox } from '@/utils/storage/ledger';

/** Takes in all files, or none where one of them cannot be used. */
export async function bringInSentences(files: readonly File[]): Promise<BroughtSentences> {
  const rows = new Map<string, InboxRow>();
  for (const file of files) {
    const { name } = file;
    // What is too large is not even read.
    if (file.size > MOST_RELEASED_BYTES) return { ok: false, name, problem: 'too-large' };
    const read = readReleasedFile(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return { ok: false, name, problem: read.problem };
    for (const row of read.rows) rows.set(row.id, row);
  }
  if ((await inbox.add(...rows.values())).ok) return { ok: true, count: rows.size };
  return { ok: false, name: files[0]?.name ?? '', problem: 'not-kept' };
}
