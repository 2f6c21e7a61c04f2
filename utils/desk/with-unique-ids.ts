import type { Message } from '@/utils/contract/conversation';
import { sharedStart } from './diff-conversation';

/**
 * Gives the second of two messages with one id another: `id#2`. Others stay the same objects, and
 * where the list only grew since the call before, so do those.
 */
export function createUniqueIds(): (messages: readonly Message[]) => Message[] {
  let given: readonly Message[] = [];
  let result: Message[] = [];
  let seen = new Map<string, number>();

  return (messages) => {
    if (sharedStart(given, messages) < given.length) {
      result = [];
      seen = new Map();
    }
    const unique = messages.slice(result.length).map((message) => {
      const count = (seen.get(message.id) ?? 0) + 1;
      seen.set(message.id, count);
      return count === 1 ? message : { ...message, id: `${message.id}#${count}` };
    });
    given = messages;
    result = [...result, ...unique];
    return result;
  };
}
