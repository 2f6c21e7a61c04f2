import { useEffect, useState } from 'react';
import type { ReplyBoxState } from '@/utils/contract/conversation';
import type { Draft } from '@/utils/contract/draft';
import type { ConversationRef } from '@/utils/contract/messages';
import { onMessage, sendMessage } from '@/utils/messaging';
import { isOwnSender } from '@/utils/own-sender';

/** The page lets go of the draft after a minute without a question. */
const ASK_AGAIN = 45_000;

/**
 * The reply being written in this conversation, as typing pauses; null where none is. Asked for again
 * with another `box`: one in a frame may come late.
 */
export function useDraft(ref: ConversationRef | null, box: ReplyBoxState | null): Draft | null {
  const [held, setHeld] = useState<{ tabId: number; draft: Draft | null } | null>(null);
  const tabId = ref?.tabId ?? null;
  const origin = ref?.origin ?? '';
  const key = ref?.key ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (tabId === null) return;
    let stopped = false;
    const ask = async () => {
      if (document.hidden) return;
      // A page or background that does not answer has no draft to show.
      const draft = await sendMessage('readDraft', { tabId, origin, key }).catch(() => null);
      if (!stopped) setHeld({ tabId, draft });
    };
    const stopListening = onMessage('draftChanged', ({ sender, data }) => {
      // A desk's page can send here as well.
      if (isOwnSender(sender) && data.tabId === tabId) setHeld(data);
    });
    const again = setInterval(ask, ASK_AGAIN);
    document.addEventListener('visibilitychange', ask);
    void ask();
    return () => {
      stopped = true;
      stopListening();
      clearInterval(again);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [tabId, origin, key, box]);
  const draft = held?.tabId === tabId ? held.draft : null;
  return draft?.key === key ? draft : null;
}
