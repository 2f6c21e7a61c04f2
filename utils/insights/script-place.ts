import type { CountMark } from '@/utils/contract/insights';
import type { Script } from '@/utils/contract/script';
import type { ScriptProgress } from '@/utils/contract/session';
import { triedScript } from '@/utils/guidance/tried-scripts';

/**
 * Where a script would have ended if the agent did no more. Counting that place, and moving the count
 * as the script goes on, needs nobody to say that a script was left: most are just left.
 */
export function scriptPlace(progress: ScriptProgress, script: Script): CountMark {
  const about = `script/${script.id}`;
  const tried = triedScript(progress, script);
  if (!tried) return { what: 'script-left', about, detail: '' };
  const detail = tried.step ?? '';
  switch (tried.ended) {
    case 'done':
      return { what: 'script-done', about, detail: '' };
    case 'worrying':
      return { what: 'script-stopped', about, detail: '' };
    case 'second-route':
      return { what: 'script-second-route', about, detail };
    case 'stopped':
      return { what: 'script-left', about, detail };
  }
}
