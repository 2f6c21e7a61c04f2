/** What is needed to decide which conversation is forgotten first. */
export interface HeldConversation {
  key: string;
  updatedAt: number;
  bytes: number;
}

export const MAX_CONVERSATIONS = 200;
/** The browser refuses more than 10 MB in all; desks' states and growth need room. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** The storage keys of the conversations to forget, oldest first, so that the rest fits. */
export function oldestToForget(held: readonly HeldConversation[]): string[] {
  const oldestFirst = [...held].sort((a, b) => a.updatedAt - b.updatedAt);
  let count = held.length;
  let bytes = held.reduce((sum, conversation) => sum + conversation.bytes, 0);
  const forgotten: string[] = [];
  for (const conversation of oldestFirst) {
    if (count <= MAX_CONVERSATIONS && bytes <= MAX_BYTES) break;
    forgotten.push(conversation.key);
    count -= 1;
    bytes -= conversation.bytes;
  }
  return forgotten;
}

/** About what the browser counts for a value: its JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
