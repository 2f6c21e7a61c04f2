import { expect, it } from 'vitest';
import { sampleItems } from '@/tests/unit/knowledge/sample-items';
import { samplePractice } from '@/tests/unit/practice/sample-practice';
import { openBook } from '@/utils/practice/open-book';
import { reply, startPractice } from '@/utils/practice/run-practice';
import { caseFromPractice, caseFromWords, freeCaseId } from '@/utils/studio/keep-case';

const items = [...sampleItems, samplePractice];
const kept = { id: 'sample', language: 'zh-Hans', source: 'Ours', today: '2026-11-23' } as const;
const book = openBook({ practice: samplePractice, items, language: 'zh-Hans', check: () => [] });

const texts = (item: Record<string, unknown>) =>
  (item.lines as { from: string; says: Record<string, string> }[]).map(({ from, says }) => [
    from,
    says['zh-Hans'],
    says.en,
  ]);

it('keeps the replies that led on, in both languages where the conversation has them', () => {
  let run = startPractice(book, 1);
  for (const words of ['您自己看说明。', '不急，咱们一步一步来。']) run = reply(run, words, book);
  expect(texts(caseFromPractice(samplePractice, { run, items }, kept))).toEqual([
    ['customer', '你好，我想关掉那个扣钱的。', 'Hello, I want to stop that charge.'],
    ['agent', '不急，咱们一步一步来。', 'No rush, one step at a time.'],
    ['customer', '好。', 'Fine.'],
  ]);
});

it('hides numbers and names in what the agent wrote, and leaves the other language to be added', () => {
  const run = reply(startPractice(book, 1), '王先生，您的电话是13800138000，我先看看。', book);
  const [, agent] = texts(caseFromPractice(samplePractice, { run, items }, kept));
  expect(agent?.[1]).not.toMatch(/\d{3}|王/);
  expect(agent?.[2]).toBe('');
});

it('reads a pasted conversation turn by turn, without notes between colleagues', () => {
  const pasted = '客户：我叫李建国，住人民路88号。\n内部备注：老客户\n客服：好的，您慢慢说。';
  const lines = texts(caseFromWords(pasted, kept));
  expect(lines.map(([from]) => from)).toEqual(['customer', 'agent']);
  expect(lines[0]?.[1]).not.toMatch(/李建国|88/);
});

it('takes an id that nobody has', () => {
  const taken = new Set(['worked-case', 'worked-case-2']);
  expect(freeCaseId('worked-case', (id) => taken.has(id))).toBe('worked-case-3');
});
