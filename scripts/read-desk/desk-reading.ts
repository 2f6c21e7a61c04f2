import type { ConversationUpdate, Message } from '@/utils/contract/conversation';
import type { Reading } from '@/utils/contract/reading';
import { applyUpdate, type HeldConversation } from '@/utils/guidance/held-conversation';

/** What the command prints. */
export interface DeskReading {
  messages: Omit<Message, 'id'>[];
  fields: Record<string, string>;
  /** Id of the adapter, "generic", or null when nothing could read the page. */
  adapter: string | null;
  /** 0–1: how sure the reader is; an adapter that fits is. */
  confidence: number;
  /** What speaks for and against it, and frames that were not read; null without a conversation. */
  reading: Reading | null;
  /** Why there is no conversation; null when there is one. */
  reason: string | null;
}

/** Reasons as the reader names them, in a person's words. */
const REASONS: Record<string, string> = {
  'no-adapter': 'no adapter fits this page',
  'no-conversation': 'no conversation is open on this page',
};
const NOTHING_TOLD = 'the reader did not report anything';
const REPLY_PAGE = 'this is the page for the reply; the messages are on another page';
const EMPTY = 'the conversation has no messages';

/** Puts together what the reader told, in the order in which it did. */
export function deskReading(updates: readonly ConversationUpdate[]): DeskReading {
  let held: HeldConversation | undefined;
  for (const update of updates) {
    if (update.kind === 'snapshot' || update.kind === 'change') {
      held = applyUpdate(held, update) ?? held;
    } else held = undefined;
  }
  const last = updates.at(-1);
  if (held && held.messages.length > 0) {
    const messages = held.messages.map(({ id: _id, ...message }) => message);
    const { fields, adapter, reading } = held;
    return { messages, fields, adapter, confidence: reading.sure, reading, reason: null };
  }
  const adapter = last && 'adapter' in last ? last.adapter : (held?.adapter ?? null);
  return noConversation(reasonOf(last), held?.fields ?? {}, adapter);
}

export function noConversation(
  reason: string,
  fields: Record<string, string> = {},
  adapter: string | null = null,
): DeskReading {
  return {
    messages: [],
    fields,
    adapter,
    confidence: 0,
    reading: null,
    reason: REASONS[reason] ?? reason,
  };
}

function reasonOf(last: ConversationUpdate | undefined): string {
  if (!last) return NOTHING_TOLD;
  if (last.kind === 'none') return last.reason;
  return last.kind === 'reply-page' ? REPLY_PAGE : EMPTY;
}
