import { describe, expect, it } from 'vitest';
import { sampleItems, sampleSignal } from '@/tests/unit/knowledge/sample-items';
import { EMPTY_ASSESSMENT, type NeedFinding } from '@/utils/contract/assessment';
import { assessBy, buildRules } from '@/utils/studio/try/build-assess';
import { compareNeeds, differ } from '@/utils/studio/try/compare-needs';

const need = (id: string, confidence: number, subject: 'self' | 'other' = 'self'): NeedFinding => ({
  need: id,
  confidence,
  subject,
  evidence: [],
});

describe('what the drafts change', () => {
  it('is told need by need', () => {
    const before = {
      ...EMPTY_ASSESSMENT,
      needs: [need('a', 0.8), need('b', 0.8), need('c', 0.8), need('d', 0.8), need('e', 0.8)],
    };
    const after = {
      ...EMPTY_ASSESSMENT,
      needs: [
        need('a', 0.805),
        need('b', 0.9),
        need('c', 0.6),
        need('d', 0.8, 'other'),
        need('f', 1),
      ],
    };
    expect(Object.fromEntries(compareNeeds({ before, after }))).toEqual({
      a: null,
      b: 'surer',
      c: 'less-sure',
      d: 'other-person',
      e: 'gone',
      f: 'new',
    });
    expect(differ({ before, after })).toBe(true);
    expect(differ({ before, after: before })).toBe(false);
    expect(differ({ before, after: { ...before, topics: ['x'] } })).toBe(true);
  });

  it('comes from the detector that agents have', () => {
    const settings = { ageThreshold: 60, currentYear: 2026 };
    const changed = sampleSignal({ patterns: { zh: ['属老虎'], en: [] } });
    const others = sampleItems.filter(({ kind }) => kind !== 'signal');
    const before = assessBy(buildRules(sampleItems, null), settings);
    const after = assessBy(buildRules([...others, changed], null), settings);
    const said = (text: string) => ({
      messages: [{ from: 'customer' as const, text }],
      fields: {},
    });
    const needs = (assess: typeof before, text: string) =>
      assess(said(text)).needs.map(({ need: id }) => id);
    expect(needs(before, '我今年七十三了')).toEqual(['older-adult']);
    expect(needs(after, '我今年七十三了')).toEqual([]);
    expect(needs(after, '我属老虎')).toEqual(['older-adult']);
  });
});
