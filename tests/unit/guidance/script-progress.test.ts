import { describe, expect, it } from 'vitest';
import type { Script } from '@/utils/contract/script';
import {
  answerGate,
  goToStep,
  mayShowSteps,
  startProgress,
} from '@/utils/guidance/script-progress';

const text = { 'zh-Hans': '一', en: 'one' };
const step = (id: string) => ({ id, say: text, see: text, check: text, ifNot: text });
const script: Script = {
  kind: 'script',
  id: 'close-password-free-payment',
  sources: [{ title: 'test', status: 'composed' }],
  updatedOn: '2026-11-22',
  title: text,
  length: 'complete',
  variants: [],
  opening: text,
  gate: { question: text, ifWorrying: text, fraudTypes: [] },
  device: [],
  steps: [step('one'), step('two'), step('three')],
  never: [text],
  secondRoute: text,
  close: text,
  followUp: text,
  pathVerifiedOn: null,
};

describe('progress through a script', () => {
  it('shows no step of a gated script before the gate is answered', () => {
    const started = startProgress(script.id);
    expect(mayShowSteps(started, script)).toBe(false);
    expect(goToStep(started, script, 1).step).toBe(0);
    expect(mayShowSteps(answerGate(started, 'worrying'), script)).toBe(false);
    expect(mayShowSteps(answerGate(started, 'clear'), script)).toBe(true);
  });

  it('stays within the steps', () => {
    const open = answerGate(startProgress(script.id), 'clear');
    expect(goToStep(open, script, -1).step).toBe(0);
    expect(goToStep(open, script, 0).begun).toBe(true);
    expect(goToStep(goToStep(open, script, 0), script, -1).begun).toBe(false);
    expect(goToStep(open, script, 99).step).toBe(3);
  });

  it('counts where the customer got stuck', () => {
    const open = answerGate(startProgress(script.id), 'clear');
    const once = goToStep(open, script, 1, 'two');
    expect(goToStep(once, script, 1, 'two').failures).toEqual({ two: 2 });
  });

  it('needs no gate where the script has none', () => {
    const { gate: _gate, ...ungated } = script;
    expect(mayShowSteps(startProgress(script.id), ungated)).toBe(true);
  });
});
