import { describe, expect, test } from 'vitest';
import type { Item } from '@/utils/contract/pack';
import { checkIncoming } from '@/utils/exchange/check-incoming';
import { decodeText } from '@/utils/exchange/decode-text';
import { runAtOnce } from '@/utils/exchange/slices';
import { readCsv, writeCsv } from '@/utils/exchange/table/csv';
import { neutralise, restore } from '@/utils/exchange/table/formulas';
import { fromRows } from '@/utils/exchange/table/from-rows';
import { columnLetters } from '@/utils/exchange/table/header';
import { TABLE_KINDS } from '@/utils/exchange/table/table-kinds';
import { toRows } from '@/utils/exchange/table/to-rows';
import { defaultItems } from './default-pack';

const items = defaultItems();

function readRows(rows: string[][], present: Item[] = []) {
  const read = runAtOnce(
    fromRows({
      file: 'table.csv',
      rows,
      present: (kind, id) => present.find((item) => item.kind === kind && item.id === id) ?? null,
    }),
  );
  return read.ok ? runAtOnce(checkIncoming(read.incoming)) : read;
}

function faults(rows: string[][], present: Item[] = []) {
  const read = readRows(rows, present);
  if (read.ok) return 'taken';
  return read.problems.map(({ row, column, code, about }) => ({ row, column, code, about }));
}

const TERM = ['id', 'word.zh-Hans', 'word.en', 'aliases', 'plain.zh-Hans', 'plain.en'];
const REST = ['sources.title', 'sources.status', 'updatedOn'];
const rest = ['Our list', 'composed', '2026-11-23'];

describe.each(TABLE_KINDS)('the default pack: every %s', (kind) => {
  const own = items.filter((item) => item.kind === kind);

  test('comes back from a table as it was put in', () => {
    const rows = runAtOnce(toRows(kind, items));
    if (!rows.ok) throw new Error(JSON.stringify(rows.problems));
    const csv = readCsv(writeCsv(rows.rows), 'table.csv');
    if (!csv.ok) throw new Error(JSON.stringify(csv.problems));
    const read = readRows(csv.rows);
    expect(read.ok ? null : read.problems).toBe(null);
    expect(read.ok && read.items).toEqual(own);
    expect(own.length).toBeGreaterThan(10);
  });
});

describe('a table with faults', () => {
  test('names row, column and what is wrong, and takes nothing', () => {
    const rows = [
      [...TERM, ...REST],
      ['good', '好', 'good', '', '很好', 'fine', ...rest],
      ['Bad Id', '坏', 'bad', '', '不好', 'not fine', ...rest],
      ['no-english', '没', '', '', '没有', 'none', ...rest],
      ['bad-date', '天', 'day', '', '一天', 'a day', 'Our list', 'guessed', '23.11.2026'],
    ];
    expect(faults(rows)).toEqual([
      { row: 3, column: 'A id', code: 'bad-id', about: 'Bad Id' },
      { row: 4, column: 'C word.en', code: 'missing', about: 'en' },
      {
        row: 5,
        column: 'H sources.status',
        code: 'not-one-of',
        about: 'verified, seed, recalled, composed',
      },
      { row: 5, column: 'I updatedOn', code: 'bad-date', about: '23.11.2026' },
    ]);
  });

  test('proposes the name of a column that is nearly right', () => {
    expect(faults([['id', 'phrases', 'confrim']])).toEqual([
      { row: 1, column: 'C confrim', code: 'column-unknown', about: 'confirm' },
    ]);
  });

  test('says so when it holds nothing that CareCue knows', () => {
    expect(faults([['name', 'telephone']])).toEqual([
      { row: 1, column: undefined, code: 'table-unknown', about: '' },
    ]);
  });

  test('names a cell that would be lost', () => {
    const header = ['id', 'phrases', 'confirm', ...REST];
    const rows = [header, ['one', 'a', 'Is it?', ...rest], ['', '', 'Or is it?', '', '', '']];
    expect(faults(rows)).toContainEqual({
      row: 3,
      column: 'C confirm',
      code: 'stray-cell',
      about: 'confirm',
    });
  });

  test('with markup or an expression is refused', () => {
    const withText = (text: string) => [
      [...TERM, ...REST],
      ['good', '好', text, '', '很好', 'fine', ...rest],
    ];
    expect(faults(withText('<img src=x onerror=alert(1)>'))).toMatchObject([{ code: 'markup' }]);
    expect(faults(withText('{{constructor}}'))).toMatchObject([{ code: 'markup' }]);
    expect(faults(withText('a < b, c > d'))).toBe('taken');
  });

  test('counts rows as a spreadsheet does, lines within a cell and blank rows included', () => {
    const text = `${[...TERM, ...REST].join()}\n"x","好","good","one\ntwo","很好","fine",${rest}\n\n!,好,good,,很好,fine,${rest}\n`;
    const csv = readCsv(text, 'table.csv');
    expect(csv.ok && faults(csv.rows)).toMatchObject([{ row: 4, column: 'A id' }]);
  });
});

describe('a table', () => {
  const [term] = items.filter((item) => item.kind === 'term');

  test('without some columns leaves those fields as they are', () => {
    if (!term) throw new Error('no term');
    const rows = [
      ['id', 'plain.zh-Hans', 'plain.en'],
      [term.id, '新的说法', 'new words'],
    ];
    const read = readRows(rows, items);
    expect(read.ok && read.items[0]).toMatchObject({
      ...term,
      plain: { 'zh-Hans': '新的说法', en: 'new words' },
    });
  });

  test('takes dates and yes or no as spreadsheets and people write them', () => {
    const rows = [
      [...TERM, 'everyday', ...REST],
      ['one', '好', 'good', '', '很好', 'fine', '是', 'Our list', 'composed', '2026/1/3'],
      ['two', '好', 'good', '', '很好', 'fine', 'FALSE', 'Our list', 'composed', '2026年11月23日'],
    ];
    const read = readRows(rows);
    expect(read.ok && read.items).toMatchObject([
      { everyday: true, updatedOn: '2026-01-03' },
      { everyday: false, updatedOn: '2026-11-23' },
    ]);
  });

  test.each([';', '\t'])('is read with %j between its cells', (between) => {
    const rows = [
      [...TERM, ...REST],
      ['good', '好, 很好', 'good', '', '很好', 'fine', ...rest],
    ];
    const csv = readCsv(rows.map((row) => row.join(between)).join('\r\n'), 'table.csv');
    expect(csv.ok && csv.rows).toEqual(rows);
  });

  test('is read as GB18030, UTF-16 and UTF-8', () => {
    const gb = Uint8Array.from([0xc4, 0xe3, 0xba, 0xc3]);
    expect(decodeText(gb)).toBe('你好');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x60, 0x4f, 0x7d, 0x59]))).toBe('你好');
    expect(decodeText(new TextEncoder().encode('\ufeff你好'))).toBe('你好');
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe(null);
  });

  test('never holds a formula, and every text comes back', () => {
    const texts = [
      '=1+1',
      '+86',
      '-',
      '@SUM(A1)',
      "'=1",
      "''+",
      "'tis",
      '\tx',
      '\uff1d1',
      'plain',
      '',
    ];
    for (const text of texts) {
      expect(neutralise(text)).not.toMatch(/^[=+\-@\t\r\uff1d]/);
      expect(restore(neutralise(text))).toBe(text);
    }
  });

  test('names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
