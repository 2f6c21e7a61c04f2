import { describe, expect, it } from 'vitest';
import type { ItemOf } from '@/utils/contract/pack';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/contract/settings';
import { announce, putAdviceAside } from '@/utils/guidance/advice';
import { type CueOptions, cueView } from '@/utils/guidance/cue-view';
import { addNeedByHand } from '@/utils/guidance/needs-by-hand';
import { countAlertsElsewhere } from '@/utils/guidance/pending-alerts';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import { conversationWith, foundNeed } from './conversation-sample';

const said = (words: string) => ({ 'zh-Hans': words, 'zh-Hant': words, en: words });
const need = (id: string, rank: number) =>
  ({
    kind: 'need',
    id,
    rank,
    helps: [said(`helps ${id}`)],
    sayFirst: [said(`say ${id}`)],
  }) as const;
const knowledge = createKnowledge([
  need('crisis', 1),
  need('fraud-risk', 2),
  need('vision', 30),
  need('older-adult', 40),
] as unknown as ItemOf<'need'>[]);

function optionsFor(settings: Partial<Settings> = {}, asked = false): CueOptions {
  const labels = new Proxy({}, { get: (_all, name) => String(name) });
  return {
    language: 'en',
    labels: labels as CueOptions['labels'],
    because: { said: 'said', field: 'field' },
    headings: { care: 'care', fraud: 'fraud', crisis: 'crisis' },
    settings: { ...DEFAULT_SETTINGS, ...settings },
    asked,
    reply: { box: 'present', wish: null },
  };
}

const older = announce(conversationWith([foundNeed('older-adult')]), 3);
const cueOff = { desks: { [older.origin]: { cue: false, folded: false, position: null } } };
const aside = putAdviceAside(older, true);
const capped = conversationWith([foundNeed('older-adult')]);

/** Everything that keeps advice off the page. */
const QUIET = [
  ['calm mode', older, optionsFor({ calm: true })],
  ['"not now"', aside, optionsFor()],
  ['the cap', capped, optionsFor()],
  ['the cue turned off', older, optionsFor(cueOff)],
] as const;

describe('advice', () => {
  it('comes up on the page', () => {
    expect(cueView(older, knowledge, optionsFor())?.sentence).toBe('say older-adult');
  });

  it.each(QUIET)('is kept off it by %s', (_name, state, options) => {
    expect(cueView(state, knowledge, options)).toBeNull();
  });

  it('is still there for a person who asks for the sentence', () => {
    for (const [state, settings] of [
      [older, { calm: true }],
      [aside, {}],
      [capped, {}],
    ] as const)
      expect(cueView(state, knowledge, optionsFor(settings, true))?.sentence).toBe(
        'say older-adult',
      );
  });

  it('beyond the cap does not change what the cue is about', () => {
    const grown = conversationWith([foundNeed('older-adult'), foundNeed('vision')]);
    const state = { ...grown, advice: { ...older.advice } };
    const view = cueView(announce(state, 1), knowledge, optionsFor());
    expect(view?.sentence).toBe('say older-adult');
    expect(view?.helps).toEqual(['helps older-adult']);
  });
});

describe.each(['crisis', 'fraud-risk'])('%s', (alert) => {
  const with_ = <S extends typeof older>(state: S): S => ({
    ...state,
    assessment: { ...state.assessment, needs: [...state.assessment.needs, foundNeed(alert)] },
  });

  it.each(QUIET)('is not silenced by %s', (_name, state, options) => {
    const view = cueView(with_(state), knowledge, options);
    expect(view?.urgency).toBe(alert === 'crisis' ? 'crisis' : 'fraud');
    expect(view?.sentence).toBe(`say ${alert}`);
  });

  it.each(QUIET)('is counted on the badge whatever %s does', (_name, state) => {
    const elsewhere = { origin: state.origin, key: 'another' };
    expect(countAlertsElsewhere([with_(state)], elsewhere)).toBe(1);
  });

  it('after "not now" said with it in view is not silenced either', () => {
    const state = putAdviceAside(with_(older), true);
    expect(cueView(state, knowledge, optionsFor({ calm: true }))?.sentence).toBe(`say ${alert}`);
  });

  it('added by hand, without a word of evidence, is shown', () => {
    const state = { ...older, assessment: addNeedByHand(older.assessment, alert) };
    const view = cueView(state, knowledge, optionsFor({ calm: true }));
    expect(view?.sentence).toBe(`say ${alert}`);
  });
});
