import { useText } from '@/components/shared/use-text';
import type { LedgerEntry } from '@/utils/contract/ledger';
import { isOwnCall } from '@/utils/guidance/own-call';

/** What something is owed for: the ticket by its key, or a call that no ticket lay under. */
export function useTicketLabel(): (entry: LedgerEntry) => string {
  const { text } = useText();
  return (entry) =>
    isOwnCall(entry) ? text('ledger.call') : text('ledger.ticket', { key: entry.key });
}
