import type { Conversation, Message } from '@/utils/contract/conversation';

export interface ConversationDiff {
  added: Message[];
  changed: Message[];
  removed: string[];
}

/**
 * What leads from one state of a conversation to the next. Null when a change cannot say it:
 * messages turned up before others or were put in another order. Unchanged messages are the same
 * objects, so the long beginning that nearly always stays is only run over.
 */
export function diffConversation(
  before: Conversation,
  after: Conversation,
): ConversationDiff | null {
  const shared = sharedStart(before.messages, after.messages);
  const rest = before.messages.slice(shared);
  const old = new Map(rest.map((message, index) => [message.id, { message, index }]));
  const added: Message[] = [];
  const changed: Message[] = [];
  let lastIndex = -1;
  for (const message of after.messages.slice(shared)) {
    const known = old.get(message.id);
    if (!known) {
      added.push(message);
      continue;
    }
    if (added.length > 0 || known.index < lastIndex) return null;
    lastIndex = known.index;
    old.delete(message.id);
    if (!sameMessage(known.message, message)) changed.push(message);
  }
  return { added, changed, removed: [...old.keys()] };
}

/** How many messages at the beginning of both are the same objects. */
export function sharedStart(a: readonly Message[], b: readonly Message[]): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared += 1;
  return shared;
}

export function sameFields(a: Record<string, string>, b: Record<string, string>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Unchanged elements give the same object again, so this is nearly always the first comparison. */
function sameMessage(a: Message, b: Message): boolean {
  if (a === b) return true;
  const keys = ['from', 'author', 'time', 'internal', 'text'] as const;
  return keys.every((key) => a[key] === b[key]);
}
