import type { DraftToCheck, Finding } from '@/utils/contract/draft';
import type { DraftRule, FindingId } from '@/utils/contract/draft-rule';
import { type Text, textIn } from '@/utils/contract/text';
import type { Span } from '@/utils/detection/matching/span';
import type { DraftRules } from './draft-rules';
import { findAbbreviations } from './find-abbreviations';
import { findEnglish } from './find-english';
import { findLongSentences } from './find-long-sentences';
import { findRuleWords, isFor } from './find-rule-words';
import { findSeveralSteps } from './find-several-steps';
import { findTerms } from './find-terms';
import { findLearnt } from './learnt/find-learnt';
import { inOriginal, type ReadDraft, readDraft } from './read-draft';
import { withoutOverlaps } from './spans';

/** Longer drafts are cut; the reply box of a desk holds less. */
const LONGEST_DRAFT = 20_000;

/**
 * Says what a careful reviewer would point out in a draft, in the order of the text. Pure, and in
 * time that grows with the length of the draft. What no word gives away – a long sentence, several
 * steps, a term – is found where the content has a rule of that finding without patterns.
 */
export function checkDraft(draft: DraftToCheck, rules: DraftRules): Finding[] {
  const all = allFindings(draft, rules);
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids
    .flatMap((id) => withoutOverlaps(all.filter((finding) => finding.id === id)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What each rule finds, also where two of them find the same words. */
export function allFindings(draft: DraftToCheck, rules: DraftRules): Finding[] {
  const short = { ...draft, text: draft.text.slice(0, LONGEST_DRAFT) };
  const read = readDraft(short, rules);
  const byWords = findRuleWords(read, rules);
  const own = byWords.map(({ rule, ...span }) =>
    toFinding(rule.finding, span, rule, rule.id, rule.better, read),
  );
  // What must not be asked for at all is no step beside the others.
  const unasked = byWords.filter(({ rule }) => NO_STEP.has(rule.finding));
  const plain = [
    ...own,
    ...structural(read, rules, unasked),
    ...terms(read, rules),
    ...english(read, rules),
  ];
  return [...plain, ...learnt(read, rules, new Set(plain.map(({ id }) => id)))];
}

/** Only what no rule has found: a rule knows a better wording, and its words are the clearer reason. */
function learnt(read: ReadDraft, rules: DraftRules, known: ReadonlySet<FindingId>): Finding[] {
  if (!rules.learnt) return [];
  const ruleOf = (finding: FindingId) => rules.rules.find(({ id }) => id === `learnt-${finding}`);
  const wanted = (finding: FindingId) => !known.has(finding) && ruleOf(finding) !== undefined;
  return findLearnt(read, rules.learnt, wanted).flatMap(({ finding, ...span }) => {
    const rule = ruleOf(finding);
    return rule ? [toFinding(finding, span, rule, rule.id, undefined, read)] : [];
  });
}

/** The rule that says why a finding is made that no pattern of its own makes. */
function ruleWithoutWords(finding: FindingId, read: ReadDraft, { rules }: DraftRules) {
  return rules.find(
    (rule) =>
      rule.finding === finding &&
      rule.patterns.zh.length + rule.patterns.en.length === 0 &&
      isFor(rule, read),
  );
}

const NO_STEP: ReadonlySet<FindingId> = new Set(['asks-for-code', 'rating-request']);

function structural(read: ReadDraft, rules: DraftRules, unasked: readonly Span[]): Finding[] {
  const long = ruleWithoutWords('long-sentence', read, rules);
  const several = ruleWithoutWords('several-steps', read, rules);
  const steps = several ? findSeveralSteps(read, unasked) : null;
  const sentences = long ? findLongSentences(read) : [];
  return [
    ...sentences.flatMap((span) => (long ? [ofOriginal(span, long, read)] : [])),
    ...(steps && several
      ? [toFinding(several.finding, steps, several, several.id, several.better, read)]
      : []),
  ];
}

function terms(read: ReadDraft, rules: DraftRules): Finding[] {
  const rule = ruleWithoutWords('jargon', read, rules);
  if (!rule) return [];
  const found = findTerms(read, rules).map(({ term, ...span }) =>
    toFinding('jargon', span, rule, `term:${term.id}`, term.plain, read),
  );
  const letters = findAbbreviations(read).map((span) => {
    const finding = ofOriginal(span, rule, read);
    return { ...finding, rule: `letters:${finding.text}` };
  });
  return [...found, ...letters];
}

function english(read: ReadDraft, rules: DraftRules): Finding[] {
  return findEnglish(read, rules).map(({ id, start, end, better, expression, why }) => {
    const text = read.draft.text.slice(start, end);
    return {
      id,
      start,
      end,
      text,
      why,
      better: inCaseOf(text, better),
      rule: `english:${expression}`,
    };
  });
}

function ofOriginal(span: Span, rule: DraftRule, { draft }: ReadDraft): Finding {
  return {
    id: rule.finding,
    ...span,
    text: draft.text.slice(span.start, span.end),
    why: textIn(rule.why, draft.language),
    better: rule.better ? textIn(rule.better, draft.language) : null,
    rule: rule.id,
  };
}

function toFinding(
  id: FindingId,
  span: Span,
  { why }: DraftRule,
  rule: string,
  better: Text | undefined,
  { draft, text }: ReadDraft,
): Finding {
  const own = inOriginal(span, text);
  const words = draft.text.slice(own.start, own.end);
  return {
    id,
    ...own,
    text: words,
    why: textIn(why, draft.language),
    better: better ? inCaseOf(words, textIn(better, draft.language)) : null,
    rule,
  };
}

/** A wording that takes the place of a sentence's beginning begins with a capital as well. */
function inCaseOf(words: string, better: string | null): string | null {
  if (better === null || !/^\p{Lu}(?:\p{Ll}|\s|$)/u.test(words)) return better;
  return better.charAt(0).toUpperCase() + better.slice(1);
}
