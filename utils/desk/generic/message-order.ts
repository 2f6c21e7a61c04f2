import type { Message } from '@/utils/contract/conversation';
import type { Spoken } from './assemble';

/** Whether the page shows the newest message first. */
export function isNewestFirst(spoken: readonly Spoken[]): boolean {
  const points = spoken.flatMap(
    ({ time, clock }) => time ?? (clock === null ? [] : String(clock).padStart(4, '0')),
  );
  if (points.length < 2 || points.length < spoken.length * 0.5) return idsFall(spoken);
  let down = 0;
  let up = 0;
  for (let index = 1; index < points.length; index++) {
    const [one = '', two = ''] = [points[index - 1], points[index]];
    if (one.length !== two.length) continue;
    if (one > two) down += 1;
    else if (one < two) up += 1;
  }
  return down === up ? idsFall(spoken) : down > up;
}

/** The numbers that the desk gives its messages get smaller, each of them. */
function idsFall(spoken: readonly Spoken[]): boolean {
  const numbers = spoken
    .flatMap(({ piece }) => /(\d+)\D*$/.exec(piece.id ?? '')?.[1] ?? [])
    .map(Number);
  if (numbers.length < 2 || numbers.length < spoken.length * 0.6) return false;
  return numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0));
}

/** Oldest first: by time where every message has one, else as the page shows them. */
export function inOrder(messages: readonly Message[], newestFirst: boolean): readonly Message[] {
  const list = newestFirst ? messages.toReversed() : messages;
  let sorted = true;
  for (let index = 0; index < list.length; index++) {
    const time = list[index]?.time;
    if (!time) return list;
    if (index > 0 && (list[index - 1]?.time ?? '') > time) sorted = false;
  }
  return sorted ? list : list.toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? ''));
}
