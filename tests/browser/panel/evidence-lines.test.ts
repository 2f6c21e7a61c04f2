import { describe, expect, it } from 'vitest';
import { evidenceLines } from '@/components/panel/needs/evidence-lines';

const said = (message: number, start: number, text: string) => ({
  signal: 's',
  message,
  start,
  end: start + text.length,
  text,
});

describe('the customer’s words as they are quoted', () => {
  it('stand in the order in which they were said', () => {
    const lines = evidenceLines([said(2, 5, '找不到'), said(0, 2, '七十三'), said(2, 0, '字太小')]);
    expect(lines).toEqual([
      { kind: 'message', message: 0, words: [{ start: 2, end: 5, text: '七十三' }] },
      {
        kind: 'message',
        message: 2,
        words: [
          { start: 0, end: 3, text: '字太小' },
          { start: 5, end: 8, text: '找不到' },
        ],
      },
    ]);
  });

  it('are said once where matches overlap', () => {
    const [line] = evidenceLines([
      said(0, 0, '今年七十三了'),
      said(0, 2, '七十三'),
      said(0, 5, '了啊'),
    ]);
    expect(line).toEqual({
      kind: 'message',
      message: 0,
      words: [{ start: 0, end: 7, text: '今年七十三了啊' }],
    });
  });

  it('are followed by what the desk says, each field once', () => {
    const field = { signal: 'age', field: '客户年龄', text: '73' };
    const lines = evidenceLines([field, said(0, 0, '慢点'), { ...field, signal: 'other' }]);
    expect(lines.map((line) => line.kind)).toEqual(['message', 'field']);
  });
});
