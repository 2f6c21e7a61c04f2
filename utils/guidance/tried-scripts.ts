import type { Script } from '@/utils/contract/script';
import {
  type ConversationState,
  MOST_TRIED,
  type ScriptProgress,
  type TriedScript,
} from '@/utils/contract/session';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { FAILURES_BEFORE_SECOND_ROUTE } from './script-progress';
import { withVariant } from './script-variant';

/**
 * What has been tried in a conversation, the script underway included, oldest first: where the
 * customer got stuck, so that nobody begins again there.
 */
export function triedSoFar(
  { tried, progress }: Pick<ConversationState, 'tried' | 'progress'>,
  knowledge: Knowledge,
): TriedScript[] {
  const script = progress && knowledge.get('script', progress.script);
  const last = script && triedScript(progress, script);
  return last ? [...tried, last].slice(-MOST_TRIED) : tried;
}

/** How a script stands if it ends now; null where nothing has been tried yet. */
export function triedScript(progress: ScriptProgress, script: Script): TriedScript | null {
  const tried = { script: script.id, step: null, failures: 0 };
  if (script.gate && progress.gate === 'worrying') return { ...tried, ended: 'worrying' };
  if (!progress.begun) return null;
  const { steps } = withVariant(script, progress.variant);
  const step = steps[progress.step]?.id;
  if (step === undefined) return { ...tried, ...mostFailed(progress.failures), ended: 'done' };
  const failures = progress.failures[step] ?? 0;
  const ended = failures >= FAILURES_BEFORE_SECOND_ROUTE ? 'second-route' : 'stopped';
  return { ...tried, step, failures, ended };
}

function mostFailed(failures: ScriptProgress['failures']) {
  const [most] = Object.entries(failures).sort(([, a], [, b]) => b - a);
  return most ? { step: most[0], failures: most[1] } : {};
}
