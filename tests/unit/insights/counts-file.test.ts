import { describe, expect, it } from 'vitest';
import { type CountsFile, MOST_COUNTS_BYTES } from '@/utils/contract/insights';
import { countsFileName, countsFileText, makeCountsFile } from '@/utils/insights/make-counts-file';
import { readCountsFile } from '@/utils/insights/read-counts-file';

const TODAY = '2026-11-23';
const counts = [
  { day: '2026-11-20', what: 'cue-shown', about: 'signal/age', detail: '', count: 3 },
  { day: '2026-11-23', what: 'cue-dismissed', about: 'signal/age', detail: 'misread', count: 1 },
] as const;
const missing = [{ text: '退 ＊＊', count: 2, lastOn: '2026-11-21' }];
const at = (day: string) => new Date(`${day}T12:00:00`).getTime();
const file = makeCountsFile({
  counts,
  missing: [...missing, { text: 'old', count: 1, lastOn: '2026-01-01' }],
  entries: [
    { kind: 'feedback', createdAt: at('2026-11-22') },
    { kind: 'feedback', createdAt: at('2026-11-19') },
    { kind: 'feedback', createdAt: at('2026-11-19') },
    { kind: 'promise', createdAt: at('2026-11-18') },
  ],
  today: TODAY,
});

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCountsFile(bytes(text), TODAY);
const changed = (change: Record<string, unknown>) => read(JSON.stringify({ ...file, ...change }));
const problem = async (result: ReturnType<typeof read>) => {
  const { ok, ...rest } = await result;
  return ok ? 'taken' : 'problem' in rest ? rest.problem : '';
};

describe('a file of counts', () => {
  it('holds days and numbers, what was released, and since when feedback waits', () => {
    expect(file).toEqual({
      ...{ format: 'carecue-counts-1', from: '2026-11-20', to: TODAY, counts, missing },
      waiting: [
        { since: '2026-11-19', count: 2 },
        { since: '2026-11-22', count: 1 },
      ],
    });
    expect(countsFileName(file)).toBe('carecue-counts-2026-11-23.json');
  });

  it('comes in as it went out', async () => {
    const result = await read(countsFileText(file));
    expect(result).toMatchObject({ ok: true, kept: { broughtOn: TODAY, file } });
  });

  it('is the same file however it is laid out', async () => {
    const [one, other] = await Promise.all([
      read(countsFileText(file)),
      read(JSON.stringify(Object.fromEntries(Object.entries(file).reverse()))),
    ]);
    expect(one.ok && other.ok && one.kept.hash === other.kept.hash).toBe(true);
    const another = await changed({ counts: [{ ...counts[0], count: 4 }] });
    expect(one.ok && another.ok && one.kept.hash !== another.kept.hash).toBe(true);
  });

  it('is masked once more, whoever wrote it', async () => {
    const result = await changed({ missing: [{ ...missing[0], text: '打 13800138000 找' }] });
    expect(result.ok && JSON.stringify(result.kept.file)).not.toContain('138');
  });

  it.each([
    ['no JSON', () => read('no JSON'), 'not-counts'],
    ['another file', () => read('{"format":"carecue-pack-1"}'), 'not-counts'],
    ['a name that reaches into the engine', () => read('{"__proto__":{"a":1}}'), 'not-counts'],
    ['a later format', () => changed({ format: 'carecue-counts-2' }), 'newer-format'],
    ['a field too many', () => changed({ agent: 'me' }), 'altered'],
    [
      'words in place of an id',
      () => changed({ counts: [{ ...counts[0], about: '王桂兰' }] }),
      'altered',
    ],
    ['half a count', () => changed({ counts: [{ ...counts[0], count: 0.5 }] }), 'altered'],
    ['a day outside', () => changed({ from: '2026-11-21' }), 'altered'],
    ['the same counted twice', () => changed({ counts: [counts[0], counts[0]] }), 'altered'],
    ['more than thirteen weeks', () => changed({ from: '2026-01-01' }), 'altered'],
    ['from the future', () => changed({ to: '2026-12-24' }), 'future'],
    [
      'from long ago',
      () => changed({ from: '2025-01-01', to: '2025-01-02', counts: [] }),
      'too-old',
    ],
    ['cut off', () => read(countsFileText(file).slice(0, -9)), 'not-counts'],
  ] as const)('is refused: %s', async (_, attempt, expected) => {
    expect(await problem(attempt())).toBe(expected);
  });

  it('is not even read where it is too large', async () => {
    const large = new Uint8Array(MOST_COUNTS_BYTES + 1);
    expect(await readCountsFile(large, TODAY)).toEqual({ ok: false, problem: 'too-large' });
  });

  it('may come from a day ahead', async () => {
    const ahead: CountsFile = { ...file, to: '2026-11-24' };
    expect(await problem(read(JSON.stringify(ahead)))).toBe('taken');
  });
});
