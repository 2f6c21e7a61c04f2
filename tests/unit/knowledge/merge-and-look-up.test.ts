import { describe, expect, it } from 'vitest';
import {
  createKnowledge,
  meaningsOf,
  scriptsFor,
  titleOf,
} from '@/utils/knowledge/create-knowledge';
import { mergePack } from '@/utils/knowledge/merge-pack';
import { shownHotlines } from '@/utils/knowledge/shown-hotlines';
import {
  sampleHotline,
  sampleItems,
  sampleNeed,
  sampleSaying,
  sampleScript,
  sampleTerm,
  text,
} from './sample-items';

describe("a trainer's changes over the default pack", () => {
  const defaults = [sampleNeed(), sampleTerm(), sampleScript()];

  it('leaves everything as it is without changes', () => {
    expect(mergePack(defaults, [])).toEqual(defaults);
  });

  it('replaces in place, hides and adds', () => {
    const renamed = sampleNeed({ title: text('老人家', 'Elder') });
    const added = sampleTerm({ id: 'wifi' });
    const merged = mergePack(defaults, [
      { kind: 'term', id: 'wifi', item: added },
      { kind: 'script', id: 'close-password-free-payment', item: null },
      { kind: 'need', id: 'older-adult', item: renamed },
    ]);
    expect(merged).toEqual([renamed, sampleTerm(), added]);
  });

  it('does not mind a change to something the default pack no longer has', () => {
    expect(mergePack([], [{ kind: 'term', id: 'gone', item: null }])).toEqual([]);
  });

  it('tells items of different kinds with one id apart', () => {
    const hidden = mergePack(sampleItems, [
      { kind: 'script', id: 'close-password-free-payment', item: null },
    ]);
    expect(hidden.some(({ kind }) => kind === 'topic')).toBe(true);
    expect(hidden.some(({ kind }) => kind === 'script')).toBe(false);
  });
});

describe('looking things up', () => {
  const knowledge = createKnowledge(sampleItems);

  it('finds by kind and id', () => {
    expect(knowledge.get('term', 'password-free-payment')).toEqual(sampleTerm());
    expect(knowledge.get('term', 'older-adult')).toBeNull();
    expect(knowledge.all('signal').map(({ id }) => id)).toEqual(['age-stated']);
    expect(knowledge.all('desk')).toEqual([]);
  });

  it('finds what belongs to an assessment', () => {
    expect(scriptsFor(knowledge, ['fly-a-kite', 'close-password-free-payment'])).toHaveLength(1);
    expect(meaningsOf(knowledge, sampleSaying())).toEqual([sampleTerm()]);
    expect(titleOf(knowledge, 'topic', 'close-password-free-payment')?.en).toMatch(/password-free/);
  });
});

describe('the hotlines an agent sees', () => {
  const hotlines = [
    sampleHotline(),
    sampleHotline({ id: 'cn-110', purpose: 'emergency', number: '110' }),
    sampleHotline({ id: 'cn-rumour', number: '400-000', verifiedOn: null }),
    sampleHotline({ id: 'uk-999', region: 'UK', purpose: 'emergency', number: '999' }),
  ];

  it('are those of the region, verified, emergencies first', () => {
    expect(shownHotlines(hotlines, 'CN').map(({ number }) => number)).toEqual(['110', '96110']);
    expect(shownHotlines(hotlines, 'UK').map(({ number }) => number)).toEqual(['999']);
  });

  it('are none where there is no region or nothing verified', () => {
    expect(shownHotlines(hotlines, null)).toEqual([]);
    expect(shownHotlines(hotlines, 'TW')).toEqual([]);
  });
});
