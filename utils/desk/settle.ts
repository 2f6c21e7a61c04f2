import type { Conversation, Message } from '@/utils/contract/conversation';

/** How long the old messages may stand under a new key before they are believed, in ms. */
const LOADING_LIMIT = 5000;
/** How long a thread that was replaced as a whole waits for its new key, in ms. */
const REPLACED_WAIT = 200;

export type Settled =
  | { state: 'ready'; conversation: Conversation }
  | { state: 'wait'; ms: number };

/**
 * Keeps one ticket's words from being told under another's key. Desks that switch without a page
 * load change the key and the messages one after the other, in either order:
 * - the key first: while all the messages are still those of the ticket before, the new
 *   conversation counts as empty;
 * - the messages first: a thread replaced as a whole under the same key is held back a moment.
 */
export function createSettler() {
  let key: string | null = null;
  let shown: readonly Message[] = [];
  let leftOver: { texts: ReadonlyMap<string, string>; until: number } | null = null;
  let replacedAt: number | null = null;

  const stillLeftOver = (messages: readonly Message[], now: number) => {
    if (!leftOver || now > leftOver.until || messages.length === 0) return false;
    const { texts } = leftOver;
    return messages.every(({ id, text }) => texts.get(id) === text);
  };

  const replaced = (messages: readonly Message[]) => {
    if (shown.length === 0 || messages.length === 0) return false;
    // Nearly always the oldest or the newest is still there: one look is enough.
    if (messages[0]?.id === shown[0]?.id || messages.at(-1)?.id === shown.at(-1)?.id) return false;
    const ids = new Set(shown.map(({ id }) => id));
    return !messages.some(({ id }) => ids.has(id));
  };

  return {
    /** `now`: milliseconds on any one clock. */
    settle(conversation: Conversation, now: number): Settled {
      const { messages } = conversation;
      if (conversation.key !== key) {
        leftOver =
          shown.length > 0
            ? {
                texts: new Map(shown.map(({ id, text }) => [id, text])),
                until: now + LOADING_LIMIT,
              }
            : null;
        key = conversation.key;
        shown = [];
        replacedAt = null;
      }
      if (stillLeftOver(messages, now)) {
        return { state: 'ready', conversation: { ...conversation, messages: [] } };
      }
      if (replaced(messages)) {
        replacedAt ??= now;
        if (now - replacedAt < REPLACED_WAIT) return { state: 'wait', ms: REPLACED_WAIT };
      }
      replacedAt = null;
      leftOver = null;
      // An emptied thread remembers what it showed: the next ticket's messages may come in now.
      if (messages.length > 0) shown = messages;
      return { state: 'ready', conversation };
    },
  };
}
