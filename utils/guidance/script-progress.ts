import type { Script } from '@/utils/contract/script';
import type { GateAnswer, ScriptProgress } from '@/utils/contract/session';

/** After so many failures at one step the other route is offered, never the same words again. */
export const FAILURES_BEFORE_SECOND_ROUTE = 2;

export function startProgress(script: string): ScriptProgress {
  return { script, variant: null, begun: false, step: 0, gate: 'unanswered', failures: {} };
}

/** No step of a gated script stands open before the gate question is answered with "nobody". */
export function mayShowSteps(progress: ScriptProgress, script: Script): boolean {
  return !script.gate || progress.gate === 'clear';
}

export function answerGate(progress: ScriptProgress, gate: GateAnswer): ScriptProgress {
  return { ...progress, gate };
}

/** Takes another way through the script: its first step is the next. */
export function chooseVariant(progress: ScriptProgress, variant: string | null): ScriptProgress {
  return { ...progress, variant, begun: true, step: 0, failures: {} };
}

/**
 * Moves to `step`, at most the number of steps; a negative one goes back to the opening. `failed` is
 * the id of a step that failed.
 */
export function goToStep(
  progress: ScriptProgress,
  script: Script,
  step: number,
  failed?: string,
): ScriptProgress {
  if (!mayShowSteps(progress, script)) return progress;
  const failures = failed
    ? { ...progress.failures, [failed]: (progress.failures[failed] ?? 0) + 1 }
    : progress.failures;
  const last = script.steps.length;
  return { ...progress, begun: step >= 0, failures, step: Math.max(0, Math.min(step, last)) };
}
