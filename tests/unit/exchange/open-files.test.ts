import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Item } from '@/utils/contract/pack';
import { checkResult } from '@/utils/exchange/check-result';
import { openFiles } from '@/utils/exchange/open-files';
import type { ChosenFile } from '@/utils/exchange/open-one-file';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { afterImport, planImport } from '@/utils/exchange/plan-import';
import { runAtOnce, type Steps } from '@/utils/exchange/slices';
import { toRows } from '@/utils/exchange/table/to-rows';
import { NOBODY_PINNED, type Trust } from '@/utils/signing/distrust-pack';
import { makeKey } from '@/utils/signing/keys';
import { signPack } from '@/utils/signing/sign-pack';
import { sampleNeed, sampleScript, text } from '../knowledge/sample-items';
import { defaultItems } from './default-pack';
import { type Cell, makeWorkbook } from './make-workbook';

const items = defaultItems();
const run = async <T>(steps: Steps<T>) => runAtOnce(steps);

const file = (path: string, content: string | Uint8Array): ChosenFile => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { path, size: bytes.length, read: async () => bytes };
};

async function open(files: ChosenFile[], present: Item[] = [], trust: Trust = NOBODY_PINNED) {
  const opened = await openFiles(files, present, trust, run);
  return opened.ok
    ? { items: opened.items, codes: [], places: [] }
    : {
        items: [],
        codes: opened.problems.map(({ code }) => code),
        places: opened.problems.map(({ file, row, column }) => `${file} ${row} ${column}`),
      };
}

const HEADER = ['id', 'title.zh-Hans', 'title.en', 'region', 'purpose', 'number', 'verifiedOn'];
const REST = ['sources.title', 'sources.status', 'updatedOn'];
const row = (id: string, number = '110'): Cell[] => [
  id,
  '报警',
  'Police',
  'CN',
  'emergency',
  number,
  { days: 46348 },
  'ours',
  'seed',
  '2026-11-23',
];

describe('an XLSX file', () => {
  test('brings back a table of the default pack', async () => {
    for (const kind of ['hotline', 'term'] as const) {
      const rows = runAtOnce(toRows(kind, items));
      if (!rows.ok) throw new Error('no rows');
      const { items: read } = await open([file('t.xlsx', makeWorkbook({ Sheet1: rows.rows }))]);
      expect(read).toEqual(items.filter((item) => item.kind === kind));
    }
  });

  test('gives dates as dates and formulas by their last value', async () => {
    const sheet = [[...HEADER, ...REST], row('a'), row('b', '12345')];
    sheet[1]?.splice(2, 1, { formula: 'CONCAT("Po","lice")', value: 'Police' });
    const { items: read, codes } = await open([file('t.xlsx', makeWorkbook({ Numbers: sheet }))]);
    expect(codes).toEqual([]);
    expect(read).toMatchObject([
      { id: 'a', title: { en: 'Police', 'zh-Hant': '報警' }, verifiedOn: '2026-11-22' },
      { id: 'b', number: '12345' },
    ]);
  });

  test('names the sheet of a fault where there are several', async () => {
    const book = makeWorkbook({
      Numbers: [[...HEADER, ...REST], row('a'), row('Not An Id')],
      More: [[...HEADER, ...REST], row('c')],
      Empty: [],
    });
    expect((await open([file('t.xlsx', book)])).places).toEqual(['t.xlsx \u203a Numbers 3 A id']);
  });

  test('that is none, or unpacks to more than it may, is refused', async () => {
    expect((await open([file('t.xlsx', 'not a workbook')])).codes).toEqual(['archive-broken']);
    const huge = zipSync({ 'xl/big.xml': new Uint8Array(100 * 1024 * 1024) });
    expect(huge.length).toBeLessThan(200_000);
    expect((await open([file('t.xlsx', huge)])).codes).toEqual(['archive-too-large']);
  });
});

describe('files', () => {
  test('are refused by their size before they are read', async () => {
    const read = () => Promise.reject(new Error('read'));
    const large = { path: 'p.json', size: 40 * 1024 * 1024, read };
    expect((await open([large])).codes).toEqual(['file-too-large']);
    expect((await open([{ path: 'p.json', size: 0, read }])).codes).toEqual(['file-empty']);
  });

  test.each([
    ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file-kind'],
    ['letter.docx', 'words', 'file-kind'],
    ['bytes.csv', Uint8Array.from([0, 1, 2, 0xff]), 'not-text'],
    ['empty.zip', zipSync({ 'readme.md': strToU8('x') }), 'file-empty'],
  ])('%s is refused', async (path, content, code) => {
    expect((await open([file(path, content)])).codes).toEqual([code]);
  });

  test('of which one has a fault are all refused', async () => {
    const good = packFileText(
      await makePackFile([sampleNeed()], {
        name: 'x',
        version: 1,
        publishedAt: '2026-11-23T00:00:00Z',
      }),
    );
    const { items: read, codes } = await open([file('a.json', good), file('b.csv', 'a,b')]);
    expect({ read, codes }).toEqual({ read: [], codes: ['table-unknown'] });
  });
});

describe('the plan of an import', () => {
  const need = sampleNeed();
  const script = sampleScript();
  const other = { ...script, title: text('别的', 'other') };

  test('tells what is new, changed, gone and the same', () => {
    const plan = runAtOnce(planImport([need, script], [other, sampleNeed({ id: 'new' })], true));
    expect(plan).toEqual({
      added: [{ before: null, after: sampleNeed({ id: 'new' }) }],
      changed: [{ before: script, after: other }],
      removed: [{ before: need, after: null }],
      same: 0,
    });
    expect(runAtOnce(planImport([need, script], [other], false)).removed).toEqual([]);
    expect(runAtOnce(planImport([need, script], [other], true)).removed).toEqual([]);
  });

  test('names what would lead nowhere, and what would still be named', () => {
    const present = items;
    const [saying] = items.filter((item) => item.kind === 'saying');
    if (saying?.kind !== 'saying') throw new Error('no saying');
    const [meaning] = saying.meanings;
    const lost = { ...saying, meanings: ['no-such-term'] };
    const problemsOf = (incoming: Item[], exactly: boolean) => {
      const plan = runAtOnce(planImport(present, incoming, exactly));
      const result = afterImport(present, plan);
      const placeOf = ({ kind, id }: { kind: string; id: string }) =>
        incoming.some((item) => item.kind === kind && item.id === id) ? { file: 'f' } : null;
      return runAtOnce(checkResult(present, result, plan, placeOf));
    };
    expect(problemsOf([lost], false)).toMatchObject([
      { file: 'f', code: 'no-such-item', about: 'term no-such-term', path: 'meanings.0' },
    ]);
    const terms = items.filter((item) => item.kind === 'term' && item.id !== meaning);
    expect(problemsOf(terms, true)).toContainEqual(
      expect.objectContaining({ code: 'still-named', about: `term ${meaning}` }),
    );
    expect(problemsOf([{ ...saying, phrases: ['(open'] }], false)).toMatchObject([
      { file: 'f', code: 'bad-pattern', path: 'phrases.0' },
    ]);
  });
});

describe('a pack, where keys are pinned', () => {
  const about = { name: 'Ours', version: 4, publishedAt: '2026-11-23T00:00:00Z' };
  const opens = async (change: 'signed' | 'unsigned' | 'altered' | 'other', pinned: boolean) => {
    const [key, other] = await Promise.all([makeKey(), makeKey()]);
    const plain = await makePackFile([sampleNeed()], about);
    const by = change === 'other' ? other : key;
    const signed = change === 'unsigned' ? plain : await signPack(plain, by);
    const pack = change === 'altered' ? { ...signed, name: 'Theirs' } : signed;
    const trust = pinned ? { pinnedKeys: [key.id], handovers: [] } : NOBODY_PINNED;
    return (await open([file('p.json', packFileText(pack))], [], trust)).codes;
  };

  test('must be signed with one of them', async () => {
    expect(await opens('signed', true)).toEqual([]);
    expect(await opens('unsigned', true)).toEqual(['unsigned']);
    expect(await opens('other', true)).toEqual(['other-key']);
    expect(await opens('altered', true)).toEqual(['altered']);
  });

  test('and where none is, a signature must fit all the same', async () => {
    expect(await opens('signed', false)).toEqual([]);
    expect(await opens('unsigned', false)).toEqual([]);
    expect(await opens('altered', false)).toEqual(['altered']);
  });

  test('the pack as it is built carries no signature', async () => {
    const built = JSON.stringify({ format: 1, id: 'd', version: '1', items: [sampleNeed()] });
    const trust = { pinnedKeys: [(await makeKey()).id], handovers: [] };
    expect((await open([file('default.json', built)], [], trust)).codes).toEqual(['unsigned']);
  });
});
