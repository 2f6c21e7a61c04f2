import { describe, expect, it } from 'vitest';
import { MOST_TRIED, type ScriptProgress, type TriedScript } from '@/utils/contract/session';
import {
  answerGate,
  chooseVariant,
  goToStep,
  startProgress,
} from '@/utils/guidance/script-progress';
import { triedScript, triedSoFar } from '@/utils/guidance/tried-scripts';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import { sampleScript } from '../knowledge/sample-items';

const script = sampleScript({ gate: undefined, variants: [] });
const [first, second] = script.steps;
const open = answerGate(startProgress(script.id), 'clear');
const begun = goToStep(open, script, 0);
const failTwice = (progress: ScriptProgress, id = '') =>
  [1, 2].reduce((before) => goToStep(before, script, before.step, id), progress);

describe('what was tried', () => {
  it('is nothing before the first step stood open', () => {
    expect(triedScript(startProgress(script.id), script)).toBeNull();
    expect(triedScript(open, script)).toBeNull();
  });

  it('names the step at which a script was stopped', () => {
    expect(triedScript(goToStep(begun, script, 1), script)).toEqual({
      script: script.id,
      step: second?.id,
      failures: 0,
      ended: 'stopped',
    });
  });

  it('tells where the other way was taken', () => {
    expect(triedScript(failTwice(begun, first?.id), script)).toEqual({
      script: script.id,
      step: first?.id,
      failures: 2,
      ended: 'second-route',
    });
  });

  it('keeps the hardest step of a script that was finished after all', () => {
    const stuck = failTwice(begun, first?.id);
    const once = goToStep(goToStep(stuck, script, 1), script, 1, second?.id);
    const done = goToStep(once, script, script.steps.length);
    expect(triedScript(done, script)).toMatchObject({
      step: first?.id,
      failures: 2,
      ended: 'done',
    });
    expect(triedScript(goToStep(begun, script, 99), script)).toMatchObject({ step: null });
  });

  it('tells of a gate whose answer was worrying', () => {
    const gate = { question: script.opening, ifWorrying: script.opening, fraudTypes: [] };
    const worrying = answerGate(startProgress(script.id), 'worrying');
    expect(triedScript(worrying, { ...script, gate })).toMatchObject({
      step: null,
      ended: 'worrying',
    });
  });

  it('goes by the steps of the way that was chosen', () => {
    const steps = script.steps.slice(0, 2).map((step) => ({ ...step, id: `other-${step.id}` }));
    const varied = { ...script, variants: [{ id: 'other', title: script.title, steps }] };
    expect(triedScript(chooseVariant(open, 'other'), varied)?.step).toBe(`other-${first?.id}`);
  });
});

describe('all that was tried in a conversation', () => {
  const knowledge = createKnowledge([script]);
  const before: TriedScript = { script: 'a', step: 'b', failures: 1, ended: 'stopped' };

  it('includes the script underway', () => {
    const tried = triedSoFar({ tried: [before], progress: begun }, knowledge);
    expect(tried.map(({ script: id }) => id)).toEqual(['a', script.id]);
  });

  it('stays as it is where none is underway, or one that is not known any more', () => {
    expect(triedSoFar({ tried: [before], progress: null }, knowledge)).toEqual([before]);
    const gone = startProgress('gone');
    expect(triedSoFar({ tried: [before], progress: gone }, knowledge)).toEqual([before]);
  });

  it('forgets the oldest beyond what is kept', () => {
    const many = Array.from({ length: MOST_TRIED }, () => before);
    const tried = triedSoFar({ tried: many, progress: begun }, knowledge);
    expect(tried).toHaveLength(MOST_TRIED);
    expect(tried.at(-1)?.script).toBe(script.id);
  });
});
