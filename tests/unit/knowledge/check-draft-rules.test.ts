import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ItemOf } from '@/utils/contract/pack';
import { checkDraftRules } from '@/utils/knowledge/check-draft-rules';
import { compilePack } from '@/utils/knowledge/compile-pack';
import { loadSources } from '@/utils/knowledge/load-sources';
import { sampleItems, text } from './sample-items';

function sampleRule(change: Partial<ItemOf<'draft-rule'>> = {}): ItemOf<'draft-rule'> {
  return {
    kind: 'draft-rule',
    id: 'only-a-call',
    sources: [{ title: 'Written for the tests', status: 'composed' }],
    updatedOn: '2026-11-22',
    finding: 'phone-only',
    why: text('客户听不清电话。', 'The customer cannot use the phone.'),
    needs: ['hearing'],
    patterns: { zh: ['请[您]{dials}'], en: ['please {dials}'] },
    unless: { zh: ['短信'], en: ['text'] },
    matches: ['您好。請您致電客服。', 'Please ring us.'],
    ignores: ['请您致电客服，发短信也行。', 'Please ring us or text us.'],
    ...change,
  };
}

const dials: ItemOf<'concept'> = {
  kind: 'concept',
  id: 'dials',
  note: 'Making a call.',
  zh: ['致电', '拨打'],
  en: ['ring', 'call'],
};

const check = (change?: Partial<ItemOf<'draft-rule'>>) =>
  checkDraftRules([...sampleItems, dials, sampleRule(change)]);

describe('rules for drafts', () => {
  it('pass where every example holds', () => {
    expect(check()).toEqual([]);
    expect(checkDraftRules(sampleItems)).toEqual([]);
  });

  it('name the examples that do not hold', () => {
    const problems = check({
      matches: ['请您致电客服。', '请您等一等。'],
      ignores: ['Please call us.'],
    });
    expect(problems).toEqual([
      {
        kind: 'draft-rule',
        id: 'only-a-call',
        path: 'matches.1',
        message: '"请您等一等。" is not found.',
        fault: { code: 'example-missed', about: '请您等一等。' },
      },
      {
        kind: 'draft-rule',
        id: 'only-a-call',
        path: 'ignores.0',
        message: '"Please call us." is found, and should not be.',
        fault: { code: 'example-found', about: 'Please call us.' },
      },
    ]);
  });

  it('look for what makes it harmless in the same sentence only', () => {
    expect(check({ matches: ['请您致电客服。不要发短信。', 'Please ring us.'] })).toEqual([]);
  });

  it('find words whatever a scope such as a negation makes of them', () => {
    const negation: ItemOf<'concept'> = { ...dials, id: 'scope-negation', zh: ['没有'], en: [] };
    const rule = sampleRule({ matches: ['没有办法，请您致电客服。', 'Please ring us.'] });
    expect(checkDraftRules([dials, negation, rule])).toEqual([]);
  });

  it('name a faulty pattern with its place', () => {
    expect(
      check({ patterns: { zh: ['请[您]{dials}'], en: ['please {dials}', '{nope}'] } }),
    ).toEqual([
      expect.objectContaining({ path: 'patterns.en.1', message: expect.stringContaining('nope') }),
    ]);
    expect(check({ unless: { zh: ['短信', '(微信'], en: ['text'] } })).toEqual([
      expect.objectContaining({ path: 'unless.zh.1' }),
    ]);
  });
});

it('holds for every example of the rules of this repository', () => {
  const knowledge = fileURLToPath(new URL('../../../knowledge', import.meta.url));
  const { items } = compilePack(loadSources(knowledge), '1.0.0').pack;
  expect(items.filter(({ kind }) => kind === 'draft-rule').length).toBeGreaterThan(0);
  expect(checkDraftRules(items)).toEqual([]);
}, 60_000);
