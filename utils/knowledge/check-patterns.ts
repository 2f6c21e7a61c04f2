import type { Item } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import type { ContentProblem } from './content-problem';
import { detectionItems } from './detection-items';

/** Finds every pattern that detection cannot use: faulty notation, unknown or circular concepts. */
export function checkPatterns(items: readonly Item[]): ContentProblem[] {
  return compileRules(detectionItems(items)).problems.map(({ kind, id, pattern, message }) => ({
    kind,
    id,
    path: pathOf(pattern, patternLists(items, kind, id)),
    message: pattern === '' ? message : `"${pattern}": ${message}`,
    fault: { code: 'bad-pattern', about: pattern === '' ? id : pattern },
  }));
}

type PatternLists = Record<string, readonly string[]>;

function patternLists(items: readonly Item[], kind: string, id: string): PatternLists {
  const item = items.find((candidate) => candidate.kind === kind && candidate.id === id);
  if (item?.kind === 'concept') return { zh: item.zh, en: item.en };
  if (item?.kind === 'saying') return { phrases: item.phrases };
  if (item?.kind !== 'signal') return {};
  return { 'patterns.zh': item.patterns.zh, 'patterns.en': item.patterns.en };
}

function pathOf(pattern: string, lists: PatternLists): string {
  for (const [path, patterns] of Object.entries(lists)) {
    const index = patterns.indexOf(pattern);
    if (index >= 0) return `${path}.${index}`;
  }
  return '';
}
