import type { Item, ItemOf } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createSignalProbe } from '@/utils/detection/probe-signals';
import type { ContentProblem } from './content-problem';
import { detectionItems } from './detection-items';

/** Signals are written for this threshold; an agent's setting does not make an example wrong. */
const AGE_THRESHOLD = 60;

/**
 * Finds the examples of a signal that do not match although they should, and those that match
 * although they should not. `currentYear` is what ages are reckoned from.
 */
export function checkSignalExamples(
  signal: ItemOf<'signal'>,
  concepts: readonly Item[],
  currentYear: number,
): ContentProblem[] {
  const { rules, problems } = compileRules(detectionItems([...concepts, signal]));
  if (problems.some(({ id }) => id === signal.id)) return [];
  const signalsIn = createSignalProbe(rules, { ageThreshold: AGE_THRESHOLD, currentYear });
  const wrong = (list: 'matches' | 'ignores', code: 'example-missed' | 'example-found') =>
    signal[list].flatMap((text, index): ContentProblem[] => {
      if (text === '' || signalsIn(text).has(signal.id) === (list === 'matches')) return [];
      const message = `"${text}" ${list === 'matches' ? 'is not found.' : 'is found, and should not be.'}`;
      const { kind, id } = signal;
      return [{ kind, id, path: `${list}.${index}`, message, fault: { code, about: text } }];
    });
  return [...wrong('matches', 'example-missed'), ...wrong('ignores', 'example-found')];
}
