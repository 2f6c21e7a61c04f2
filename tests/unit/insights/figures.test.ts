import { describe, expect, it } from 'vitest';
import type { Count, CountedThing } from '@/utils/contract/insights';
import { ownDays } from '@/utils/insights/combine-files';
import { dayAfter } from '@/utils/insights/days';
import { figuresOf } from '@/utils/insights/figures';
import { unusualWeek, weekly } from '@/utils/insights/weekly';

const TODAY = '2026-11-25';
const MONDAY = '2026-11-16';
const row = (
  what: CountedThing,
  about: string,
  count: number,
  detail = '',
  day = MONDAY,
): Count => ({
  ...{ day, what, about, detail, count },
});
const own = (counts: readonly Count[]) =>
  ownDays({ counts, missing: [], waiting: [], today: TODAY });

/** The last whole week, and one Monday's count in each week before it. */
const weeksOf = (...counts: number[]) => {
  const rows = counts.map((count, at) =>
    row('search-empty', '', count, '', dayAfter(MONDAY, (at + 1 - counts.length) * 7)),
  );
  return weekly(own(rows.filter(({ count }) => count > 0)), () => true, TODAY);
};

describe('weeks', () => {
  it('are whole, in part, or not known', () => {
    const weeks = weeksOf(2, 3);
    expect(weeks).toHaveLength(13);
    expect(weeks.slice(-4)).toEqual([
      { week: '2026-11-02', count: 0, known: 'none' },
      { week: '2026-11-09', count: 2, known: 'whole' },
      { week: '2026-11-16', count: 3, known: 'whole' },
      { week: '2026-11-23', count: 0, known: 'part' },
    ]);
  });

  it('stand out by more than three times the usual spread, upwards or downwards', () => {
    expect(unusualWeek(weeksOf(10, 12, 11, 13, 30))).toEqual({
      ...{ week: MONDAY, count: 30, usual: 11.5 },
    });
    expect(unusualWeek(weeksOf(40, 42, 44, 42, 2))).toMatchObject({ count: 2, usual: 42 });
    expect(unusualWeek(weeksOf(10, 12, 11, 13, 14))).toBeNull();
  });

  it('do not stand out where all weeks before were alike and one more is nothing', () => {
    expect(unusualWeek(weeksOf(20, 20, 20, 20, 23))).toBeNull();
    expect(unusualWeek(weeksOf(20, 20, 20, 20, 24))).not.toBeNull();
  });

  it('do not stand out with fewer than four weeks before, or fewer than ten events', () => {
    expect(unusualWeek(weeksOf(10, 10, 10, 90))).toBeNull();
    expect(unusualWeek(weeksOf(1, 1, 1, 1, 9))).toBeNull();
    expect(unusualWeek(weeksOf(1, 1, 1, 1, 10))).not.toBeNull();
  });
});

describe('figures', () => {
  const figures = figuresOf(
    own([
      row('cue-shown', 'signal/age', 40),
      row('cue-confirmed', 'signal/age', 30),
      row('cue-dismissed', 'signal/age', 1, 'misread'),
      row('cue-shown', 'signal/slow', 9),
      row('cue-dismissed', 'signal/slow', 2, 'misread'),
      row('cue-dismissed', 'signal/slow', 5, 'wrong-person'),
      row('need-added', 'need/hearing', 3),
      row('script-started', 'script/pay', 10),
      row('script-done', 'script/pay', 4),
      row('script-stopped', 'script/pay', 1),
      row('script-left', 'script/pay', 2, 'two'),
      row('script-second-route', 'script/pay', 3, 'two'),
      row('finding-shown', 'term/cookie', 8),
      row('finding-ignored', 'term/cookie', 6),
      row('finding-taken', 'term/cookie', 1),
      row('search-empty', '', 7),
    ]),
    TODAY,
  );

  it('put first what is dismissed most, with the reasons', () => {
    expect(figures.cues.rows.map(({ about }) => about)).toEqual([
      'signal/slow',
      'signal/age',
      'need/hearing',
    ]);
    expect(figures.cues.rows[0]).toMatchObject({
      ...{ shown: 9, confirmed: 0, dismissed: 7 },
      reasons: [
        { name: 'wrong-person', count: 5 },
        { name: 'misread', count: 2 },
      ],
    });
    expect(figures.cues.rows[2]).toMatchObject({ added: 3 });
    expect(figures.cues.weeks.find(({ week }) => week === MONDAY)?.count).toBe(8);
  });

  it('say where scripts are left, and which findings are ignored', () => {
    expect(figures.scripts.rows).toMatchObject([
      { about: 'script/pay', started: 10, done: 4, left: 5, steps: [{ name: 'two', count: 5 }] },
    ]);
    expect(figures.findings.rows).toMatchObject([
      { about: 'term/cookie', shown: 8, taken: 1, ignored: 6 },
    ]);
    expect(figures.searches.weeks.find(({ week }) => week === MONDAY)?.count).toBe(7);
  });
});
