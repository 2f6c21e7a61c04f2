import { isDue } from '@/utils/care/ledger-rules';
import type { LedgerEntry } from '@/utils/contract/ledger';
import { ledger } from '@/utils/storage/ledger';
import { loadSettings } from '@/utils/storage/settings';

let known: Promise<readonly LedgerEntry[]> | undefined;

export const keepHours = async (): Promise<number> => (await loadSettings()).settings.keepHours;

/** How many things are due now. Read once per life of the background, and told of every change. */
export async function countDue(): Promise<number> {
  known ??= readEntries();
  const now = Date.now();
  return (await known).filter((entry) => isDue(entry, now)).length;
}

/** None where the database does not answer: then it is asked again the next time. */
async function readEntries(): Promise<readonly LedgerEntry[]> {
  const read = await ledger.read(Date.now(), await keepHours());
  if (read.ok) return read.entries;
  known = undefined;
  return [];
}

export function knowLedger(entries: readonly LedgerEntry[]): void {
  known = Promise.resolve(entries);
}
