import { describe, expect, it } from 'vitest';
import { loadDetector } from '@/scripts/evaluation/load-detector';
import { compileRules } from '@/utils/detection/compile-rules';
import { createSignalProbe } from '@/utils/detection/probe-signals';
import { detectionItems } from '@/utils/knowledge/detection-items';

const { items, problems } = loadDetector(60, 2026);
const signals = items.filter((item) => item.kind === 'signal');
const { rules } = compileRules(detectionItems(items));
const signalsIn = createSignalProbe(rules, { ageThreshold: 60, currentYear: 2026 });

it('has content without a pattern that cannot be used', () => {
  expect(problems).toEqual([]);
});

describe.each(signals)('signal $id', ({ id, matches, ignores }) => {
  it.each(matches)('matches: %s', (text) => {
    expect([...signalsIn(text)]).toContain(id);
  });
  it.each(ignores)('ignores: %s', (text) => {
    expect([...signalsIn(text)]).not.toContain(id);
  });
});
