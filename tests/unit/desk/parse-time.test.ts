import { describe, expect, test } from 'vitest';
import { parseTime } from '@/utils/desk/parse-time';

/** A time without a zone is the agent's own. */
const local = (...[year, month, day, hour, minute]: [number, number, number, number, number]) =>
  new Date(year, month - 1, day, hour, minute).toISOString();

describe('a point in time', () => {
  test.each([
    ['Nov 5, 2026 10:05', local(2026, 11, 5, 10, 5)],
    ['Mon 16 Nov 2026 at 09:30', local(2026, 11, 16, 9, 30)],
    ['Posted on Thursday, November 5th, 2026 (10:05)', local(2026, 11, 5, 10, 5)],
    ['November 12th, 2026 at 8:07 pm', local(2026, 11, 12, 20, 7)],
    ['2026-11-23 01:03', local(2026, 11, 23, 1, 3)],
    ['2026-十一月-23 01:03:00 星期一', local(2026, 11, 23, 1, 3)],
    ['2026年11月23日 下午1:03', local(2026, 11, 23, 13, 3)],
    ['2026-11-23T01:03:00Z', '2026-11-23T01:03:00.000Z'],
  ])('%s', (words, point) => expect(parseTime(words)).toBe(point));

  test.each(['', '10:05', 'November 2026', '11/10/2026 08:30', 'in May'])('%s is none', (words) =>
    expect(parseTime(words)).toBeNull(),
  );
});
