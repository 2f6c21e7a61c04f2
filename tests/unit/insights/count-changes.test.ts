import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fraudState, sampleState } from '@/tests/browser/panel/sample-state';
import { sampleItems } from '@/tests/unit/knowledge/sample-items';
import { CountMarkSchema } from '@/utils/contract/insights';
import type { ConversationState, ScriptProgress } from '@/utils/contract/session';
import { withNeedByHand } from '@/utils/guidance/needs-by-hand';
import { answerGate, goToStep, startProgress } from '@/utils/guidance/script-progress';
import { triedSoFar } from '@/utils/guidance/tried-scripts';
import { countChanges } from '@/utils/insights/count-changes';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';

const knowledge = createKnowledge(sampleItems);
const [first] = knowledge.all('script');
if (!first) throw new Error('The samples hold no script.');
const script = { ...first, gate: undefined };
const [one, two] = script.steps.map(({ id }) => id);

const changes = (before: ConversationState | null, after: ConversationState) =>
  countChanges(before, after, (id) => (id === script.id ? script : null));
const told = (before: ConversationState | null, after: ConversationState) =>
  changes(before, after).map(({ by, what, about, detail }) =>
    `${by > 0 ? '+' : '-'} ${what} ${about} ${detail}`.trimEnd(),
  );
const at = (progress: ScriptProgress | null, change: Partial<ConversationState> = {}) =>
  sampleState({ progress, ...change });

describe('what is counted of a conversation', () => {
  it('each signal that comes up, once', () => {
    expect(told(null, sampleState())).toEqual([
      '+ cue-shown signal/age',
      '+ cue-shown signal/slow',
      '+ cue-shown signal/age-field',
      '+ cue-shown signal/small-print',
    ]);
    expect(told(sampleState(), sampleState({ updatedAt: 5 }))).toEqual([]);
    expect(told(sampleState(), fraudState())).toEqual([
      '+ cue-shown signal/share',
      '+ cue-shown signal/fee',
    ]);
  });

  it('the need, where its own words and no signal gave it away', () => {
    const evidence = [{ signal: 'words-vision', message: 0, start: 0, end: 2, text: '看不' }];
    const state = sampleState();
    const [, vision] = state.assessment.needs;
    const needs = vision ? [{ ...vision, evidence }] : [];
    const words = sampleState({ assessment: { ...state.assessment, needs } });
    expect(told(null, words)).toEqual(['+ cue-shown need/vision']);
  });

  it('verdicts by signal and reason; one that is taken back is not counted any more', () => {
    const wrong = { vision: { verdict: 'not-right', reason: 'misread' } } as const;
    const right = { vision: { verdict: 'confirmed' } } as const;
    expect(told(sampleState(), sampleState({ verdicts: wrong }))).toEqual([
      '+ cue-dismissed signal/small-print misread',
    ]);
    expect(told(sampleState({ verdicts: wrong }), sampleState({ verdicts: right }))).toEqual([
      '- cue-dismissed signal/small-print misread',
      '+ cue-confirmed signal/small-print',
    ]);
    expect(told(sampleState({ verdicts: right }), sampleState())).toEqual([
      '- cue-confirmed signal/small-print',
    ]);
  });

  it('a need that the agent had to add', () => {
    const before = sampleState();
    const added = withNeedByHand(before, 'hearing', true);
    expect(told(before, added)).toEqual(['+ need-added need/hearing']);
    expect(told(added, before)).toEqual(['- need-added need/hearing']);
  });

  it('a script begun, and where it stands', () => {
    const name = `script/${script.id}`;
    const begun = startProgress(script.id);
    const atOne = goToStep(begun, script, 0);
    const atTwo = goToStep(atOne, script, 1);
    const done = goToStep(atTwo, script, script.steps.length);
    expect(told(at(null), at(begun))).toEqual([
      `+ script-started ${name}`,
      `+ script-left ${name}`,
    ]);
    expect(told(at(begun), at(atOne))).toEqual([
      `- script-left ${name}`,
      `+ script-left ${name} ${one}`,
    ]);
    expect(told(at(atOne), at(atTwo))).toEqual([
      `- script-left ${name} ${one}`,
      `+ script-left ${name} ${two}`,
    ]);
    expect(told(at(atTwo), at(done))).toEqual([
      `- script-left ${name} ${two}`,
      `+ script-done ${name}`,
    ]);
    expect(told(at(atTwo), at(null))).toEqual([]);
  });

  it('the same script begun anew is another run', () => {
    const atTwo = goToStep(startProgress(script.id), script, 1);
    const again = at(startProgress(script.id), {
      tried: triedSoFar({ tried: [], progress: atTwo }, knowledge),
    });
    expect(told(at(atTwo), again)).toEqual([
      `+ script-started script/${script.id}`,
      `+ script-left script/${script.id}`,
    ]);
  });

  it('a step that failed too often, and a worrying answer at the gate', () => {
    const name = `script/${script.id}`;
    const atOne = goToStep(startProgress(script.id), script, 0);
    const once = goToStep(atOne, script, 0, one);
    expect(told(at(atOne), at(once))).toEqual([]);
    expect(told(at(once), at(goToStep(once, script, 0, one)))).toEqual([
      `- script-left ${name} ${one}`,
      `+ script-second-route ${name} ${one}`,
    ]);
    const gated = {
      ...script,
      gate: { question: script.title, ifWorrying: script.title, fraudTypes: [] },
    };
    const asked = startProgress(script.id);
    const stopped = countChanges(at(asked), at(answerGate(asked, 'worrying')), () => gated);
    expect(stopped.map(({ what }) => what)).toEqual(['script-left', 'script-stopped']);
  });

  it('nothing but ids: no word of anybody’s', () => {
    const all = [
      ...changes(null, fraudState({ progress: goToStep(startProgress(script.id), script, 1) })),
      ...changes(
        sampleState(),
        sampleState({ verdicts: { vision: { verdict: 'not-right', reason: 'other' } } }),
      ),
    ];
    expect(all.length).toBeGreaterThan(5);
    for (const { by: _by, ...mark } of all) expect(v.is(CountMarkSchema, mark)).toBe(true);
    expect(JSON.stringify(all)).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});
