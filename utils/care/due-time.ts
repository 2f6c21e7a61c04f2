import type { Action } from '@/utils/contract/action';

const MINUTE = 60_000;

/**
 * When an action's reminder is due, in ms: so many minutes from `now`, or `otherwise` where it names
 * none; where it names a time of day, at that time on the day this leads to, unless it has passed.
 */
export function dueTime(
  { minutes, at }: Pick<Action, 'minutes' | 'at'>,
  now: number,
  otherwise: number,
): number {
  const after = now + (minutes ?? otherwise) * MINUTE;
  if (!at) return after;
  const [hours = 0, rest = 0] = at.split(':').map(Number);
  const that = new Date(after).setHours(hours, rest, 0, 0);
  return that > now ? that : after;
}
