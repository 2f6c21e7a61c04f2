import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { type CareTools, NO_FACTS } from '@/components/panel/care/care-tools';
import type { LedgerEntry } from '@/utils/contract/ledger';
import type { ConversationState } from '@/utils/contract/session';
import { sendMessage } from '@/utils/messaging';
import { listDeskStates } from '@/utils/storage/session';
import { useLedger } from './use-ledger';

/** What quick actions and the ledger can do for the conversation in view. */
export function useCare(state: ConversationState | null, keepHours: number): CareTools {
  const { entries, counts, now } = useLedger(keepHours);
  const tabId = state?.tabId ?? null;
  const origin = state?.origin ?? null;
  const key = state?.key ?? null;
  const acts = useMemo((): Omit<CareTools, 'entries' | 'counts' | 'now'> => {
    const ref = tabId !== null && origin !== null && key !== null ? { tabId, origin, key } : null;
    return {
      readPage: async () => {
        const read = ref && (await sendMessage('readConversation', { tabId: ref.tabId }));
        return read?.conversation.key === ref?.key && read ? read.conversation : NO_FACTS;
      },
      insertNote: async (text) =>
        ref
          ? sendMessage('insertText', { ...ref, text, into: 'note' })
          : { ok: false, reason: 'desk-gone' },
      addEntry: async (entry) => {
        if (!ref) return { ok: false, reason: 'not-kept' };
        const address = await addressOf(ref.tabId, ref.origin);
        const { origin, key } = ref;
        return sendMessage('addEntry', {
          tabId: ref.tabId,
          entry: { ...entry, origin, key, address },
        });
      },
      changeEntry: (id, change) => sendMessage('changeEntry', { id, change }),
      openTicket: (entry) => void openTicket(entry),
      openTool: async (url) => {
        await browser.tabs.create({ url });
        return true;
      },
      countRecord: (kind) => void sendMessage('countRecord', { kind }),
      setSellingStopped: (on) => {
        if (ref) void sendMessage('setSellingStopped', { ...ref, on });
      },
      sendHelped: async (helped) =>
        ref
          ? sendMessage('sendHelped', { tabId: ref.tabId, ...helped })
          : { ok: false, reason: 'not-kept' },
    };
  }, [tabId, origin, key]);
  return useMemo(() => ({ ...acts, entries, counts, now }), [acts, entries, counts, now]);
}

/** Where the ticket is; null where the tab has gone elsewhere meanwhile. */
async function addressOf(tabId: number, origin: string): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  const here = url !== undefined && URL.canParse(url) && new URL(url).origin === origin;
  return here && url.length <= 2000 ? url : null;
}

/** The tab that shows the ticket, or a new one with its page. */
async function openTicket({ origin, key, address }: LedgerEntry): Promise<void> {
  const open = (await listDeskStates()).find((desk) => desk.origin === origin && desk.key === key);
  const shown = open && (await browser.tabs.update(open.tabId, { active: true }).catch(() => null));
  if (shown) return;
  // Kept by us, and yet never trusted to lead anywhere but to its desk.
  if (address && URL.canParse(address) && new URL(address).origin === origin)
    await browser.tabs.create({ url: address });
}
