import { isDue } from '@/utils/care/ledger-rules';
import type { LedgerEntry } from '@/utils/contract/ledger';
import { ledger } from '@/utils/storage/ledger';
import { loadSettings } from '@/utils/storage/settings';

let known: Promise<readonly LedgerEntry[]> | undefined;

export const keepHours = async (): Promise<number> => (await loadSettings()).settings.keepHours;

/** How many things are due now. Read once per life of the background, and told of every change. */
export async function countDue(): Promise<number> {
  known ??= keepHours().then(async (hours) => {
    const read = await ledger.read(Date.now(), hours);
    return read.ok ? read.entries : [];
  });
  const now = Date.now();
  return (await known).filter((entry) => isDue(entry, now)).length;
}

export function knowLedger(entries: readonly LedgerEntry[]): void {
  known = Promise.resolve(entries);
}
