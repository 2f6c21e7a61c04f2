import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCases } from '@/scripts/evaluation/read-cases';

const messages = [{ from: 'customer', text: '我今年七十三了' }];
const draft = { id: 'd', lang: 'zh-Hans', needs: ['older-adult'], text: '请点右上角', expect: [] };

describe('reading evaluation data', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'carecue-cases-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (...lines: unknown[]) => {
    const file = join(folder, 'cases.jsonl');
    writeFileSync(
      file,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    const result = readCases(file);
    if (!result.ok) throw new Error(result.message);
    return { ...result, drafts: result.drafts.length, ids: result.cases.map(({ id }) => id) };
  };

  test('a conversation is a case', () => {
    const { ids, drafts, bad } = read({ id: 'c', messages, expect: { needs: ['older-adult'] } });
    expect({ ids, drafts, bad }).toEqual({ ids: ['c'], drafts: 0, bad: [] });
  });

  test('a draft is counted, and is no conversation', () => {
    const { ids, drafts, bad } = read(draft);
    expect({ ids, drafts, bad }).toEqual({ ids: [], drafts: 1, bad: [] });
  });

  test('nor is a draft that brings the conversation it answers', () => {
    const answering = { ...draft, messages, solved: false, expect: ['visual-only-direction'] };
    const { ids, drafts, bad } = read(answering, { id: 'c', messages });
    expect({ ids, drafts, bad }).toEqual({ ids: ['c'], drafts: 1, bad: [] });
  });

  test('a draft without its findings is checked, and not scored', () => {
    const { drafts, bad } = read({ id: 'd', needs: [], messages, text: '您好' });
    expect({ drafts, bad }).toEqual({ drafts: 1, bad: [] });
  });

  test.each([
    ['without its words', { id: 'd', needs: [], messages, expect: ['jargon'] }],
    ['with a finding that there is not', { ...draft, expect: ['typo'] }],
  ])('a draft %s is a bad line, not a conversation', (_what, broken) => {
    const { ids, drafts, bad } = read(broken);
    expect({ ids, drafts }).toEqual({ ids: [], drafts: 0 });
    expect(bad).toHaveLength(1);
  });

  test('bad lines are told by number', () => {
    const { ids, bad } = read({ id: 'a', messages }, '', '{', { id: 'b' }, { id: 'c', messages });
    expect(ids).toEqual(['a', 'c']);
    expect(bad.map(({ line }) => line)).toEqual([3, 4]);
    expect(bad[0]?.message).toBe('is not JSON');
  });
});
