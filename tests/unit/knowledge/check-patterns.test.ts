import { describe, expect, it } from 'vitest';
import { checkPatterns } from '@/utils/knowledge/check-patterns';
import { sampleItems, sampleSaying, sampleSignal } from './sample-items';

describe('patterns', () => {
  it('are all usable in the samples', () => {
    expect(checkPatterns(sampleItems)).toEqual([]);
  });

  it('name an unknown concept with its place', () => {
    const signal = sampleSignal({ patterns: { zh: ['看不清', '{nope}…模糊'], en: [] } });
    expect(checkPatterns([signal])).toEqual([
      {
        kind: 'signal',
        id: 'age-stated',
        path: 'patterns.zh.1',
        message: expect.stringContaining('nope'),
        fault: { code: 'bad-pattern', about: '{nope}…模糊' },
      },
    ]);
  });

  it('are refused when the notation is faulty', () => {
    const saying = sampleSaying({ phrases: ['(左|右边'] });
    expect(checkPatterns([saying])).toMatchObject([{ kind: 'saying', path: 'phrases.0' }]);
  });
});
