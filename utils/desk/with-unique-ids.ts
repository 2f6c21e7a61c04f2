import type { Message } from '@/utils/contract/conversation';

/** Gives the second of two messages with one id another: `id#2`. Others stay the same objects. */
export function withUniqueIds(messages: readonly Message[]): Message[] {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const count = (seen.get(message.id) ?? 0) + 1;
    seen.set(message.id, count);
    return count === 1 ? message : { ...message, id: `${message.id}#${count}` };
  });
}
