import { describe, expect, it } from 'vitest';
import { readCaseFile, writeCaseFile } from '@/utils/studio/try/read-case-file';

const line = (value: unknown) => JSON.stringify(value);
const simple = (id: string) => ({ id, messages: [{ from: 'customer', text: '今年73' }] });
const problems = (...lines: string[]) => {
  const read = readCaseFile(lines.join('\n'));
  return read.ok ? [] : read.problems;
};

describe('a file of the evaluation format', () => {
  it('is read with all that it may hold', () => {
    const full = {
      id: 'a',
      lang: 'zh-Hans',
      source: 'ours',
      messages: [
        { from: 'customer', text: '我妈73了', time: '2026-11-23T08:00:00Z' },
        { from: 'agent', text: '好的', internal: true },
      ],
      fields: { 年龄: 73 },
      expect: {
        needs: ['older-adult'],
        optional: ['low-digital'],
        subject: 'other',
        topic: 'close-password-free-payment',
        fraudType: ['screen-share'],
      },
      note: 'left out',
    };
    const read = readCaseFile(`\uFEFF${line(full)}\r\n\r\n${line(simple('b'))}\n`);
    const { note: _, ...kept } = full;
    expect(read).toEqual({
      ok: true,
      cases: [
        { ...kept, fields: { 年龄: '73' } },
        { ...simple('b'), lang: 'unknown', fields: {}, expect: {} },
      ],
    });
  });

  it('comes out as it can be read in again', () => {
    const read = readCaseFile([simple('a'), simple('b')].map(line).join('\n'));
    if (!read.ok) throw new Error('not read');
    expect(readCaseFile(writeCaseFile(read.cases))).toEqual(read);
  });

  it('is refused as a whole, each bad line by its number', () => {
    expect(
      problems(
        line(simple('a')),
        '{"id":',
        line({ id: 'c', messages: [{ from: 'nobody', text: 'x' }] }),
        '',
        line(simple('a')),
        line({ id: 'd', text: 'Please wait.', needs: [] }),
        line({ id: 'e', messages: [] }),
      ),
    ).toEqual([
      { line: 2, code: 'not-json', where: '' },
      { line: 3, code: 'no-case', where: 'messages.0.from' },
      { line: 5, code: 'same-id', where: 'a' },
      { line: 6, code: 'a-reply', where: '' },
      { line: 7, code: 'no-case', where: 'messages' },
    ]);
  });

  it('names no more bad lines than anybody reads, and no more cases than can be run', () => {
    const bad = readCaseFile(Array.from({ length: 500 }, () => '!').join('\n'));
    expect(bad).toMatchObject({ ok: false, more: true });
    expect(bad.ok ? [] : bad.problems).toHaveLength(50);
    const many = Array.from({ length: 5_001 }, (_, index) => line(simple(`${index}`)));
    expect(problems(...many)).toEqual([{ line: 5_001, code: 'too-many', where: '5000' }]);
  });
});
