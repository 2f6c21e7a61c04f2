import { useText } from '@/components/shared/use-text';
import type { LedgerEntry } from '@/utils/contract/ledger';
import type { EntryChange } from '@/utils/contract/messages';
import type { CareTools } from '../care/care-tools';
import { notKeptKey } from '../held/not-kept-key';

/** Ends an entry or puts it off, and says so where that did not work. */
export function useEntryActs(
  tools: Pick<CareTools, 'changeEntry'>,
  say: (text: string, failed?: boolean) => void,
) {
  const { text } = useText();
  const change = async ({ id }: LedgerEntry, what: EntryChange) => {
    const changed = await tools
      .changeEntry(id, what)
      .catch(() => ({ ok: false, reason: 'not-kept' }) as const);
    if (changed.ok) return;
    say(text(changed.reason === 'gone' ? 'ledger.gone' : notKeptKey(changed.reason)), true);
  };
  return {
    done: (entry: LedgerEntry) => change(entry, { do: 'done' }),
    takenUp: (entry: LedgerEntry) => change(entry, { do: 'taken-up' }),
    putOff: (entry: LedgerEntry, minutes: number) => change(entry, { do: 'put-off', minutes }),
  };
}
