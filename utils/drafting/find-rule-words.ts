import type { DraftRule } from '@/utils/contract/draft-rule';
import type { Span } from '@/utils/detection/matching/span';
import type { DraftRules } from './draft-rules';
import { isExplained } from './is-explained';
import { namesLabel } from './names-label';
import type { ReadDraft } from './read-draft';
import { SpanSet } from './spans';

export interface RuleWords extends Span {
  rule: DraftRule;
}

/** The words that the rules' own patterns find, where they are the agent's own and do harm. */
export function findRuleWords(read: ReadDraft, { rules }: DraftRules): RuleWords[] {
  const quoted = new SpanSet(read.quotes);
  return [...read.rules].flatMap(([index, spans]) => {
    const rule = rules[index];
    if (!rule || !isFor(rule, read)) return [];
    const harmless = harmlessSentences(read, rule, index);
    if (harmless === 'all') return [];
    return spans
      .filter(
        (span) =>
          !quoted.covers(span) &&
          !harmless.has(read.segments.sentence[span.start] ?? 0) &&
          !(rule.finding === 'jargon' && isExplained(span, read)) &&
          !(rule.finding === 'visual-only-direction' && namesLabel(span, read)),
      )
      .map((span) => ({ ...span, rule }));
  });
}

/** Whether the rule is for this customer, at this moment. */
export function isFor({ needs, finding }: DraftRule, { draft }: ReadDraft): boolean {
  if (finding === 'rating-request' && draft.solved) return false;
  return needs.length === 0 || needs.some((need) => draft.needs.includes(need));
}

function harmlessSentences(read: ReadDraft, rule: DraftRule, index: number): Set<number> | 'all' {
  const spans = read.unless.get(index) ?? [];
  if (rule.unlessIn === 'draft' && spans.length > 0) return 'all';
  return new Set(spans.map(({ start }) => read.segments.sentence[start] ?? 0));
}
