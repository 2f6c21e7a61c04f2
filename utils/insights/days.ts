const DAY = 24 * 60 * 60 * 1000;

/** The day (YYYY-MM-DD) so many days after another; negative: before it. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, -((weekday + 6) % 7));
}

/** The Mondays of the last `count` weeks, the current one last. */
export function weeksUntil(today: string, count: number): string[] {
  const last = weekOf(today);
  return Array.from({ length: count }, (_, at) => dayAfter(last, (at + 1 - count) * 7));
}
