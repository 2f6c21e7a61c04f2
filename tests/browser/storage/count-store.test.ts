import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CountChange } from '@/utils/contract/insights';
import { createCountStore } from '@/utils/storage/count-store';
import { createCountsFileStore } from '@/utils/storage/counts-file-store';
import { CareCueDatabase } from '@/utils/storage/database';

const TODAY = '2026-11-23';
const shown: CountChange = { what: 'cue-shown', about: 'signal/age', detail: '', by: 1 };
const left: CountChange = { what: 'script-left', about: 'script/pay', detail: 'one', by: 1 };
const back = (change: CountChange): CountChange => ({ ...change, by: -1 });

let database: CareCueDatabase;
let store: ReturnType<typeof createCountStore>;
beforeEach(() => {
  database = new CareCueDatabase('test-counts');
  store = createCountStore(database);
});
afterEach(() => database.delete());

const kept = async (today = TODAY) => {
  const read = await store.read(today);
  if (!read.ok) throw new Error(read.problem.detail);
  return read.counts.map(({ day, what, detail, count }) => [day, what, detail, count].join(' '));
};

describe('counts by day', () => {
  it('are added up for each day', async () => {
    await store.add([shown, shown, left], '2026-11-22');
    await store.add([shown], TODAY);
    expect(await kept()).toEqual([
      '2026-11-22 cue-shown  2',
      '2026-11-22 script-left one 1',
      '2026-11-23 cue-shown  1',
    ]);
  });

  it('are taken back where they were counted, also the day before, and never below nothing', async () => {
    await store.add([shown, left], '2026-11-22');
    await store.add([back(left), back(left), back(shown), shown], TODAY);
    expect(await kept()).toEqual(['2026-11-23 cue-shown  1']);
    await store.add([back({ ...left, detail: 'never-counted' })], TODAY);
    expect(await kept()).toEqual(['2026-11-23 cue-shown  1']);
  });

  it('of a week ago are not touched by what is taken back today', async () => {
    await store.add([left], '2026-11-16');
    await store.add([back(left)], TODAY);
    expect(await kept()).toEqual(['2026-11-16 script-left one 1']);
  });

  it('are kept for thirteen weeks and not a day longer', async () => {
    await store.add([shown], '2026-08-24');
    await store.add([shown], '2026-08-25');
    expect(await kept()).toEqual(['2026-08-25 cue-shown  1']);
    expect(await database.dayCounts.count()).toBe(2);
    await store.sweep(TODAY);
    expect(await database.dayCounts.count()).toBe(1);
  });

  it('hold ids alone: anything else is not written', async () => {
    await store.add(
      [
        { ...shown, about: '王桂兰 13800138000' },
        { ...left, detail: '看不清' },
      ],
      TODAY,
    );
    expect(await kept()).toEqual([]);
  });

  it('from a clock that was ahead are not given out', async () => {
    await store.add([shown], '2036-01-01');
    expect(await kept()).toEqual([]);
  });
});

describe('files of counts', () => {
  const file = { format: 'carecue-counts-1', from: TODAY, to: TODAY } as const;
  const keep = (hash: string, broughtOn: string) => ({
    ...{ hash, broughtOn },
    file: { ...file, counts: [], missing: [], waiting: [] },
  });

  it('stay one where the same comes twice, and go when they are old', async () => {
    const files = createCountsFileStore(database);
    await files.add([keep('a', TODAY), keep('b', '2026-08-24'), keep('a', TODAY)]);
    expect(await database.countFiles.count()).toBe(2);
    await files.sweep(TODAY);
    expect(await database.countFiles.toCollection().primaryKeys()).toEqual(['a']);
    await files.remove(['a']);
    expect(await database.countFiles.count()).toBe(0);
  });
});
