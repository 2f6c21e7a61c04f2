import type { DraftRule } from '@/utils/contract/draft-rule';
import type { Item } from '@/utils/contract/pack';
import { allFindings } from '@/utils/drafting/check-draft';
import { compileDraftRules } from '@/utils/drafting/compile-draft-rules';
import type { DraftRules } from '@/utils/drafting/draft-rules';
import type { ContentProblem } from './content-problem';
import { draftItems } from './draft-items';

/**
 * Finds what is wrong with the rules for drafts: patterns that cannot be used, examples that are not
 * found although they should be, and examples that are found although they should not be.
 */
export function checkDraftRules(items: readonly Item[]): ContentProblem[] {
  const parts = draftItems(items);
  if (parts.rules.length === 0) return [];
  const { rules, problems } = compileDraftRules(parts);
  return [
    ...problems.map(({ kind, id, path, message }) => ({
      kind,
      id,
      path,
      message,
      fault: { code: 'bad-pattern' as const, about: id },
    })),
    ...parts.rules.flatMap((rule) => exampleProblems(rule, rules)),
  ];
}

/** Each rule is tried alone with the terms: another rule's longer find must not hide its own. */
function exampleProblems(rule: DraftRule, compiled: DraftRules): ContentProblem[] {
  const { kind, id, needs, finding } = rule;
  const wordless = rule.patterns.zh.length + rule.patterns.en.length === 0;
  const isFound = (text: string) =>
    allFindings(
      { text, language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en', needs: needs.slice(0, 1) },
      compiled,
    ).some((found) => (wordless ? found.id === finding : found.rule === id));
  const wrong = (list: 'matches' | 'ignores', message: string) =>
    rule[list].flatMap((text, index): ContentProblem[] =>
      isFound(text) === (list === 'matches')
        ? []
        : [
            {
              kind,
              id,
              path: `${list}.${index}`,
              message: `"${text}" ${message}`,
              fault: { code: list === 'matches' ? 'example-missed' : 'example-found', about: text },
            },
          ],
    );
  return [
    ...wrong('matches', 'is not found.'),
    ...wrong('ignores', 'is found, and should not be.'),
  ];
}
