import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Item } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector, type Detector } from '@/utils/detection/create-detector';
import type { NeedModel } from '@/utils/detection/model/need-model';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { loadItems } from './load-items';

const MODEL = fileURLToPath(new URL('../../public/models/needs.json', import.meta.url));

export interface LoadedDetector {
  detector: Detector;
  items: Item[];
  /** Items and patterns that were left out, as lines to show. */
  problems: string[];
}

/** What `npm run train` learnt. */
export const loadModel = () => JSON.parse(readFileSync(MODEL, 'utf8')) as NeedModel;

/** The engine with the content of `knowledge/`, as the extension has it with its built-in pack. */
export function loadDetector(
  ageThreshold = 60,
  currentYear = new Date().getFullYear(),
): LoadedDetector {
  const { items, problems } = loadItems();
  const compiled = compileRules(detectionItems(items), loadModel());
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
