import { describe, expect, it } from 'vitest';
import type { Count, KeptCountsFile } from '@/utils/contract/insights';
import { combineFiles, fileOfEachAgent, ownDays } from '@/utils/insights/combine-files';

const row = (day: string, count: number, about = 'signal/age'): Count => ({
  ...{ day, what: 'cue-shown', about, detail: '', count },
});
const kept = (
  hash: string,
  counts: readonly Count[],
  change: Partial<KeptCountsFile['file']> = {},
): KeptCountsFile => ({
  ...{ hash, broughtOn: '2026-11-23' },
  file: {
    ...{ format: 'carecue-counts-1', from: '2026-11-16', to: '2026-11-22' },
    ...{ counts: [...counts], missing: [], waiting: [] },
    ...change,
  },
});
const agents = (count: number) =>
  Array.from({ length: count }, (_, at) => kept(`${at}`, [row('2026-11-17', at + 1)]));

describe('files of several agents', () => {
  it('say nothing while there are fewer than five', () => {
    expect(combineFiles(agents(4))).toBeNull();
    expect(combineFiles(agents(5))?.counts).toEqual([row('2026-11-17', 15)]);
  });

  it('leave out days of which fewer than five tell', () => {
    const early = kept('early', [row('2026-11-10', 9)], { from: '2026-11-10' });
    const combined = combineFiles([...agents(4), early]);
    expect([...(combined?.days ?? [])]).toEqual(
      [16, 17, 18, 19, 20, 21, 22].map((day) => `2026-11-${day}`),
    );
    expect(combined?.counts).toEqual([row('2026-11-17', 10)]);
    const apart = kept('apart', [row('2026-10-01', 9)], { from: '2026-10-01', to: '2026-10-02' });
    expect(combineFiles([...agents(4), apart])).toBeNull();
  });

  it('count a file without any counts as nobody’s', () => {
    expect(fileOfEachAgent([...agents(4), kept('empty', [])])).toHaveLength(4);
  });

  it('count an agent once: a later file takes the place of an earlier one', () => {
    const days = [row('2026-11-16', 4), row('2026-11-17', 8, 'signal/slow')];
    const first = kept('first', [...days, row('2026-11-20', 1)], { to: '2026-11-20' });
    const later = kept('later', [...days, row('2026-11-20', 3), row('2026-11-22', 2)]);
    expect(fileOfEachAgent([first, later]).map(({ hash }) => hash)).toEqual(['later']);
    const other = kept('other', [row('2026-11-16', 5), row('2026-11-17', 7, 'signal/slow')]);
    expect(fileOfEachAgent([first, other])).toHaveLength(2);
  });

  it('do not take two quiet agents for one', () => {
    const quiet = (hash: string) => kept(hash, [row('2026-11-17', 2)]);
    expect(fileOfEachAgent([quiet('a'), quiet('b')])).toHaveLength(2);
  });

  it('add up searches and what waits', () => {
    const missing = (lastOn: string) => [{ text: '发票', count: 1, lastOn }];
    const waiting = [{ since: '2026-11-18', count: 1 }];
    const files = agents(5).map((one, at) => ({
      ...one,
      file: { ...one.file, missing: missing(`2026-11-1${at}`), waiting },
    }));
    expect(combineFiles(files)).toMatchObject({
      missing: [{ text: '发票', count: 5, lastOn: '2026-11-14' }],
      waiting: [{ since: '2026-11-18', count: 5 }],
    });
  });

  it('of this browser alone know every day but today', () => {
    const own = { counts: [row('2026-11-20', 1), row('2026-11-23', 1)], missing: [], waiting: [] };
    const { days, counts } = ownDays({ ...own, today: '2026-11-23' });
    expect([...days]).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
    expect(counts).toHaveLength(2);
    expect(ownDays({ ...own, counts: [], today: '2026-11-23' }).days.size).toBe(0);
  });
});
