import { analyseText, createReader } from './analyse-text';
import type { FactSettings } from './facts/find-facts';
import type { Rules } from './rules';

/**
 * Tells which signals count in a text, whatever they would add up to: how a signal's own examples
 * are checked.
 */
export function createSignalProbe(rules: Rules, settings: FactSettings) {
  const reader = createReader(rules, settings);
  return (text: string): Set<string> =>
    new Set(analyseText(text, reader).hits.map(({ signal }) => rules.signals[signal]?.id ?? ''));
}
