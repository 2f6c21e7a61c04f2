import { describe, expect, it } from 'vitest';
import { type Assessment, EMPTY_ASSESSMENT, type NeedFinding } from '@/utils/contract/assessment';
import type { OurCase } from '@/utils/contract/studio';
import { runAtOnce } from '@/utils/exchange/slices';
import { judgeCase } from '@/utils/studio/try/judge-case';
import { microF1, runCases } from '@/utils/studio/try/run-cases';
import type { Tried } from '@/utils/studio/try/tried';

const need = (id: string, subject: 'self' | 'other' = 'self'): NeedFinding => ({
  need: id,
  confidence: 0.9,
  subject,
  evidence: [],
});
const found = (...needs: NeedFinding[]): Assessment => ({ ...EMPTY_ASSESSMENT, needs });
const aCase = (id: string, expect: OurCase['expect']): OurCase => ({
  id,
  lang: 'en',
  messages: [{ from: 'customer', text: id }],
  fields: {},
  expect,
});

describe('a case', () => {
  it('is held against what it expects: what is missed, what is found wrongly, for whom', () => {
    const expected = aCase('a', { needs: ['hearing', 'vision'], subject: 'self' });
    const judged = judgeCase(expected, found(need('vision', 'other'), need('minor')));
    expect(judged.errors).toEqual([
      { code: 'missed', id: 'hearing' },
      { code: 'wrong-person', id: 'vision' },
      { code: 'extra', id: 'minor' },
    ]);
    expect(judged.counts).toEqual({ right: 1, extra: 1, missed: 1 });
  });

  it('is not judged by what it does not name, nor by what may be there', () => {
    const nothing = judgeCase(aCase('a', {}), found(need('minor')));
    expect(nothing).toEqual({ errors: [], counts: { right: 0, extra: 0, missed: 0 } });
    const maybe = judgeCase(aCase('a', { needs: [], optional: ['minor'] }), found(need('minor')));
    expect(maybe.errors).toEqual([]);
  });

  it('asks for the script among the first three, and for the first kind of fraud', () => {
    const expected = aCase('a', { needs: ['fraud-risk'], topic: 'd', fraudType: ['y', 'z'] });
    const fraud = { types: ['x', 'y'], urgency: 'asking', gate: true } as const;
    const assessment = { ...found(need('fraud-risk')), topics: ['a', 'b', 'c', 'd'] };
    expect(
      judgeCase(expected, { ...assessment, fraud: { ...fraud, types: ['x'] } }).errors,
    ).toEqual([
      { code: 'no-topic', id: 'd' },
      { code: 'wrong-fraud', id: 'y' },
    ]);
    const right = { ...assessment, topics: ['d'], fraud: { ...fraud, types: ['z'] } };
    expect(judgeCase(expected, right).errors).toEqual([]);
  });
});

describe('a run', () => {
  const byWords = (answers: Record<string, Assessment>) => (tried: Tried) =>
    answers[tried.messages[0]?.text ?? ''] ?? EMPTY_ASSESSMENT;
  const cases = [
    aCase('mended', { needs: ['hearing'] }),
    aCase('broken', { needs: [] }),
    aCase('missing', { needs: ['vision'] }),
    aCase('fine', { needs: ['minor'] }),
    aCase('one for another', { needs: ['vision', 'minor'] }),
  ];
  const before = byWords({ fine: found(need('minor')), 'one for another': found(need('minor')) });
  const after = byWords({
    mended: found(need('hearing')),
    broken: found(need('speech')),
    fine: found(need('minor')),
    'one for another': found(need('vision')),
  });

  it('tells what got better, what got worse, and what stays wrong', () => {
    const run = runAtOnce(runCases(cases, { before, after }));
    expect(Object.fromEntries(run.cases.map(({ item, outcome }) => [item.id, outcome]))).toEqual({
      mended: 'better',
      broken: 'worse',
      missing: 'still-wrong',
      fine: 'right',
      'one for another': 'worse',
    });
  });

  it('counts the needs before and after', () => {
    const { counts } = runAtOnce(runCases(cases, { before, after }));
    expect(counts.before).toEqual({ right: 2, extra: 0, missed: 3 });
    expect(counts.after).toEqual({ right: 3, extra: 1, missed: 2 });
    expect(microF1(counts.before)).toBeCloseTo(4 / 7);
    expect(microF1(counts.after)).toBeCloseTo(6 / 9);
    expect(microF1({ right: 0, extra: 0, missed: 0 })).toBeNull();
  });

  it('says how far it is, case by case', () => {
    expect([...runCases(cases, { before, after })]).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });
});
