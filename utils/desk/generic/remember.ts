import type { Message } from '@/utils/contract/conversation';
import { sharedStart } from '../diff-conversation';

/**
 * Lists that take out what is scrolled off still are one conversation: what was seen of it under
 * the same key stays. What disappears from the middle, or at one end while nothing comes at the
 * other, was taken back by the desk.
 */
export function createMemory() {
  let key: string | null = null;
  let known: readonly Message[] = [];
  let shown: readonly Message[] = [];
  let virtual = false;

  return {
    merge(now: string, messages: readonly Message[]): readonly Message[] {
      if (now !== key) {
        key = now;
        known = messages;
        shown = messages;
        virtual = false;
        return known;
      }
      if (messages === shown) return known;
      virtual ||= !onlyGrew(shown, messages) && scrolledOn(shown, messages);
      known = virtual ? joined(known, messages) : messages;
      shown = messages;
      return known;
    },
  };
}

const onlyGrew = (before: readonly Message[], after: readonly Message[]) =>
  sharedStart(before, after) === before.length;

/** Some went at one end, others came at the other, and the rest stayed. */
function scrolledOn(before: readonly Message[], after: readonly Message[]): boolean {
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last || after.length === 0 || before[0]?.id === after[0]?.id) {
    if (!last || !after.at(-1) || last.id === after.at(-1)?.id) return false;
  }
  const ids = new Set(after.map(({ id }) => id));
  const stayed = before.filter(({ id }) => ids.has(id)).length;
  if (stayed === 0 || stayed === before.length) return false;
  const old = new Set(before.map(({ id }) => id));
  const headGone = first && !ids.has(first.id);
  const tailGone = last && !ids.has(last.id);
  const newTail = !old.has(after.at(-1)?.id ?? '');
  const newHead = !old.has(after[0]?.id ?? '');
  return Boolean((headGone && newTail) || (tailGone && newHead));
}

function joined(known: readonly Message[], now: readonly Message[]): readonly Message[] {
  const current = new Map(now.map((message) => [message.id, message]));
  const firstAt = known.findIndex(({ id }) => current.has(id));
  if (firstAt < 0) return inTime(known, now);
  const lastAt = known.findLastIndex(({ id }) => current.has(id));
  const older = new Map(known.map((message) => [message.id, message]));
  // The name above a run of bubbles may have been scrolled off: the fuller reading stays.
  const best = now.map((message) => {
    const old = older.get(message.id);
    return old && old.author !== null && message.author === null && old.text === message.text
      ? old
      : message;
  });
  return [...known.slice(0, firstAt), ...best, ...known.slice(lastAt + 1)];
}

function inTime(known: readonly Message[], now: readonly Message[]): readonly Message[] {
  const end = known.at(-1)?.time;
  const start = now[0]?.time;
  if (end && start) return start < end ? [...now, ...known] : [...known, ...now];
  const number = (message: Message | undefined) =>
    Number(/(\d+)\D*$/.exec(message?.id ?? '')?.[1] ?? 0);
  return number(now[0]) < number(known.at(-1)) ? [...now, ...known] : [...known, ...now];
}
