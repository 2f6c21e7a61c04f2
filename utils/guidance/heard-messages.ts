import type { Message } from '@/utils/contract/conversation';
import { HEARD_LENGTH, MOST_HEARD } from '@/utils/contract/session';

/** What a caller says, as messages behind those of the page. */
export function heardMessages(heard: readonly string[]): Message[] {
  return heard.map((text, index) => ({
    id: `heard:${index}`,
    from: 'customer',
    author: null,
    time: null,
    text,
    internal: false,
  }));
}

/** As it may be kept: trimmed, short, not too many, nothing empty. */
export function heardToKeep(heard: readonly string[]): string[] {
  return heard
    .map((text) => text.trim().slice(0, HEARD_LENGTH))
    .filter(Boolean)
    .slice(-MOST_HEARD);
}
