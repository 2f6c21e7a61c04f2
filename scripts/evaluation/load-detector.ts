import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Item, ItemSchema } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector, type Detector } from '@/utils/detection/create-detector';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { loadSources } from '@/utils/knowledge/load-sources';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

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
  const problems: string[] = [];
  const items: Item[] = [];
  const sources = loadSources(KNOWLEDGE);
  for (const { file, line, message } of sources.problems)
    problems.push(`${file}:${line ?? 1} ${message}`);
  for (const { file, kind, id, value } of sources.items) {
    const parsed = v.safeParse(ItemSchema, { kind, id, ...value });
    if (parsed.success) items.push(parsed.output);
    else problems.push(`${file} (${id}): ${parsed.issues[0].message}`);
  }
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
