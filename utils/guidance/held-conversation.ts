import type { Conversation, ConversationUpdate } from '@/utils/contract/conversation';
import type { Reading } from '@/utils/contract/reading';

/** A conversation's text as it is held in memory while its ticket is open. */
export interface HeldConversation extends Conversation {
  revision: number;
  adapter: string;
  reading: Reading;
}

type Change = Extract<ConversationUpdate, { kind: 'snapshot' | 'change' }>;

/**
 * Brings what is held up to date. Null when a change does not follow what is held – after the
 * background slept, say – and the page has to send a snapshot.
 */
export function applyUpdate(
  held: HeldConversation | undefined,
  update: Change,
): HeldConversation | null {
  if (update.kind === 'snapshot') {
    const { key, revision, messages, fields, adapter, reading } = update;
    return { key, revision, messages, fields, adapter, reading };
  }
  if (!held || held.key !== update.key || held.revision !== update.revision - 1) return null;
  const removed = new Set(update.removed);
  const changed = new Map(update.changed.map((message) => [message.id, message]));
  const messages = held.messages
    .filter((message) => !removed.has(message.id))
    .map((message) => changed.get(message.id) ?? message);
  return {
    ...held,
    revision: update.revision,
    messages: [...messages, ...update.added],
    fields: update.fields,
  };
}
