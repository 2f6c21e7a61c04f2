import type { Count } from '@/utils/contract/insights';
import type { CountedDays } from './combine-files';
import { dayAfter, weeksUntil } from './days';

/** So many weeks are drawn, the current one last. */
export const WEEKS = 13;

export interface WeekFigure {
  /** Its Monday, YYYY-MM-DD. */
  week: string;
  count: number;
  /** `part`: some of its days are missing, or not over; `none`: nothing is known of it. */
  known: 'whole' | 'part' | 'none';
}

/** How often something was counted, week by week, the oldest first. */
export function weekly(
  { counts, days }: Pick<CountedDays, 'counts' | 'days'>,
  isMeant: (count: Count) => boolean,
  today: string,
): WeekFigure[] {
  const meant = counts.filter(isMeant);
  return weeksUntil(today, WEEKS).map((week) => {
    const its = Array.from({ length: 7 }, (_, at) => dayAfter(week, at));
    const count = meant
      .filter(({ day }) => its.includes(day))
      .reduce((sum, one) => sum + one.count, 0);
    const covered = its.filter((day) => days.has(day)).length;
    if (covered === 7) return { week, count, known: 'whole' };
    return { week, count, known: covered > 0 || count > 0 ? 'part' : 'none' };
  });
}

/** Weeks that must have gone before, and events that there must be, until a figure can be unusual. */
const EARLIER_WEEKS = 4;
const EVENTS = 10;
const TIMES = 3;

export interface Unusual {
  week: string;
  count: number;
  /** The median of the weeks before. */
  usual: number;
}

/**
 * Whether the last whole week stands out: further from the median of the whole weeks before than three
 * times their median absolute deviation, which counts as one at least. Null where it does not, or where
 * there are fewer than four weeks before it or fewer than ten events.
 */
export function unusualWeek(weeks: readonly WeekFigure[]): Unusual | null {
  const whole = weeks.filter(({ known }) => known === 'whole');
  const last = whole.at(-1);
  const before = whole.slice(0, -1).map(({ count }) => count);
  if (!last || before.length < EARLIER_WEEKS) return null;
  const usual = median(before);
  if (Math.max(last.count, usual) < EVENTS) return null;
  const spread = median(before.map((count) => Math.abs(count - usual)));
  if (Math.abs(last.count - usual) <= TIMES * Math.max(spread, 1)) return null;
  return { week: last.week, count: last.count, usual };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}
