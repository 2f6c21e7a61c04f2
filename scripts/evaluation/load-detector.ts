import type { Item } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector, type Detector } from '@/utils/detection/create-detector';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { loadItems } from './load-items';

export interface LoadedDetector {
  detector: Detector;
  items: Item[];
  /** Items and patterns that were left out, as lines to show. */
  problems: string[];
}

/** The engine with the content of `knowledge/`, as the extension has it with its built-in pack. */
export function loadDetector(
  ageThreshold = 60,
  currentYear = new Date().getFullYear(),
): LoadedDetector {
  const { items, problems } = loadItems();
  const compiled = compileRules(detectionItems(items));
  problems.push(
    ...compiled.problems.map(
      ({ kind, id, pattern, message }) => `${kind} ${id}: ${pattern} – ${message}`,
    ),
  );
  return {
    detector: createDetector(compiled.rules, { ageThreshold, currentYear }),
    items,
    problems,
  };
}
