import type { DraftRule } from '@/utils/contract/draft-rule';
import type { Item } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createSignalProbe } from '@/utils/detection/probe-signals';
import type { DetectionItems, RuleProblem } from '@/utils/detection/rules';
import { buildFoldTable } from '@/utils/detection/text/fold-table';
import { normalise } from '@/utils/detection/text/normalise';
import { segment } from '@/utils/detection/text/segments';
import type { ContentProblem } from './content-problem';

const SETTINGS = { ageThreshold: 60, currentYear: new Date().getFullYear() };
const UNLESS = '/unless';

/**
 * Finds what is wrong with the rules for drafts: patterns that cannot be used, examples that are not
 * found although they should be, and examples that are found although they should not be.
 */
export function checkDraftRules(items: readonly Item[]): ContentProblem[] {
  const rules = items.filter((item) => item.kind === 'draft-rule');
  if (rules.length === 0) return [];
  const concepts = items.filter((item) => item.kind === 'concept');
  const compiled = compileRules({ concepts, signals: rules.flatMap(asSignals) });
  const signalsIn = createSignalProbe(compiled.rules, SETTINGS);
  const table = buildFoldTable();
  const isFound = ({ id }: DraftRule, draft: string) =>
    sentencesOf(draft, table).some((sentence) => {
      const found = signalsIn(sentence);
      return found.has(id) && !found.has(id + UNLESS);
    });
  return [
    ...compiled.problems.flatMap((problem) => patternProblem(problem, rules)),
    ...rules.flatMap((rule) => exampleProblems(rule, (draft) => isFound(rule, draft))),
  ];
}

/** As a topic's signals, so that what counts is whether the words stand there and nothing around them. */
function asSignals({ id, patterns, unless }: DraftRule): DetectionItems['signals'] {
  const common = {
    target: { topic: 'draft' },
    weight: 1,
    subject: 'self' as const,
    place: 'message' as const,
    countsIn: [],
  };
  const own = { ...common, id, patterns };
  return unless ? [own, { ...common, id: id + UNLESS, patterns: unless }] : [own];
}

/** A draft's sentences, divided where the pattern engine divides them. */
function sentencesOf(draft: string, table: Uint16Array): string[] {
  const text = normalise(draft, table);
  const { sentence } = segment(text);
  const sentences: string[] = [];
  let start = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (sentence[at] === sentence[at - 1]) continue;
    const end = text.origin[at] ?? draft.length;
    sentences.push(draft.slice(start, end));
    start = end;
  }
  return [...sentences, draft.slice(start)];
}

function exampleProblems(
  { kind, id, matches, ignores }: DraftRule,
  isFound: (draft: string) => boolean,
): ContentProblem[] {
  const wrong = (list: 'matches' | 'ignores', drafts: readonly string[], message: string) =>
    drafts.flatMap((draft, index) =>
      isFound(draft) === (list === 'matches')
        ? []
        : [{ kind, id, path: `${list}.${index}`, message: `"${draft}" ${message}` }],
    );
  return [
    ...wrong('matches', matches, 'is not found.'),
    ...wrong('ignores', ignores, 'is found, and should not be.'),
  ];
}

/** Faults of concepts and the like are left to `checkPatterns`. */
function patternProblem(
  { kind, id, pattern, message }: RuleProblem,
  rules: readonly DraftRule[],
): ContentProblem[] {
  const rule = rules.find((candidate) => candidate.id === id.replace(UNLESS, ''));
  if (kind !== 'signal' || !rule) return [];
  const field = id.endsWith(UNLESS) ? 'unless' : 'patterns';
  const language = rule[field]?.zh.includes(pattern) ? 'zh' : 'en';
  const index = rule[field]?.[language].indexOf(pattern) ?? -1;
  const path = `${field}.${language}.${index}`;
  return [{ kind: rule.kind, id: rule.id, path, message: `"${pattern}": ${message}` }];
}
