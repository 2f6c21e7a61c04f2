import { useText } from '@/components/shared/use-text';
import type { LedgerEntry } from '@/utils/contract/ledger';
import type { EntryChange } from '@/utils/contract/messages';
import type { CareTools } from '../care/care-tools';

/** Ends an entry or puts it off, and says so where that did not work. */
export function useEntryActs(
  tools: Pick<CareTools, 'changeEntry'>,
  say: (text: string, failed?: boolean) => void,
) {
  const { text } = useText();
  const change = async ({ id }: LedgerEntry, what: EntryChange) => {
    const changed = await tools.changeEntry(id, what).catch(() => false);
    if (!changed) say(text('ledger.gone'), true);
  };
  return {
    done: (entry: LedgerEntry) => change(entry, { do: 'done' }),
    takenUp: (entry: LedgerEntry) => change(entry, { do: 'taken-up' }),
    putOff: (entry: LedgerEntry, minutes: number) => change(entry, { do: 'put-off', minutes }),
  };
}
