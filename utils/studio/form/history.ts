/** What was written, with the way back and forth. */
export interface History<T> {
  present: T;
  past: readonly T[];
  future: readonly T[];
  /** What the last change was made on, so that keys typed one after the other are one step. */
  last: { place: string; at: number } | null;
}

const MOST_STEPS = 200;
/** Typing in one place without a longer pause is one step. */
const PAUSE_MS = 1200;

export const startHistory = <T>(present: T): History<T> => ({
  present,
  past: [],
  future: [],
  last: null,
});

/** A change at `place` at the moment `at` (ms). */
export function change<T>(
  history: History<T>,
  present: T,
  { place, at }: { place: string; at: number },
): History<T> {
  const { last, past } = history;
  const goesOn = last !== null && last.place === place && at - last.at < PAUSE_MS;
  return {
    present,
    past: goesOn && past.length > 0 ? past : [...past, history.present].slice(-MOST_STEPS),
    future: [],
    last: { place, at },
  };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const { present, past, future } = history;
  return { present: before, past: past.slice(0, -1), future: [present, ...future], last: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { present: next, past: [...history.past, history.present], future, last: null };
}
