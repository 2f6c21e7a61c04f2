import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Item, type ItemKind, type ItemOf, ItemSchema } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector, type Detector } from '@/utils/detection/create-detector';
import type { RuleProblem } from '@/utils/detection/rules';
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
  const compiled = compileItems(items);
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

/** Compiles what a pack holds for detection. */
export function compileItems(items: Item[]): {
  rules: ReturnType<typeof compileRules>['rules'];
  problems: RuleProblem[];
} {
  const of = <K extends ItemKind>(kind: K) =>
    items.filter((item): item is ItemOf<K> => item.kind === kind);
  return compileRules({
    concepts: of('concept'),
    signals: of('signal'),
    sayings: of('saying'),
    topics: of('topic'),
    scripts: of('script'),
  });
}
