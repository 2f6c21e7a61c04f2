import { type LedgerEntry, MOST_DAYS, type NewLedgerEntry } from '@/utils/contract/ledger';

const HOUR = 60 * 60 * 1000;
const MOST = MOST_DAYS * 24 * HOUR;

/** When an entry is forgotten, done or not: `keepHours` after it is due, 30 days after it was made. */
export function endOf({ createdAt, dueAt }: LedgerEntry, keepHours: number): number {
  return Math.min(createdAt + MOST, dueAt + keepHours * HOUR);
}

/**
 * An entry as it counts at `now`; null: its time is over. One that was made while the clock was ahead
 * is moved back, so that it comes no later and stays no longer than it should.
 */
export function entryAt(entry: LedgerEntry, now: number, keepHours: number): LedgerEntry | null {
  const ahead = Math.max(0, entry.createdAt - now);
  const inTime = ahead
    ? { ...entry, createdAt: entry.createdAt - ahead, dueAt: entry.dueAt - ahead }
    : entry;
  return now < endOf(inTime, keepHours) ? inTime : null;
}

/** Why a time cannot be kept. The minute in which the agent looked at the clock is not over yet. */
export function problemOfTime(
  { dueAt }: Pick<NewLedgerEntry, 'dueAt'>,
  createdAt: number,
  now: number = createdAt,
): 'past' | 'too-far' | null {
  if (dueAt < now - 60_000) return 'past';
  return dueAt < createdAt + MOST ? null : 'too-far';
}

export const isDue = ({ dueAt }: LedgerEntry, now: number): boolean => dueAt <= now;

/** The next moment at which something is due or forgotten; null: nothing is kept. */
export function nextMoment(
  entries: readonly LedgerEntry[],
  now: number,
  keepHours: number,
): number | null {
  const moments = entries.map((entry) =>
    isDue(entry, now) ? endOf(entry, keepHours) : entry.dueAt,
  );
  return moments.length > 0 ? Math.min(...moments) : null;
}
