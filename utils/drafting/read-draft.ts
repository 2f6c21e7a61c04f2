import type { DraftToCheck } from '@/utils/contract/draft';
import { findFacts } from '@/utils/detection/facts/find-facts';
import { OccurrenceFinder } from '@/utils/detection/matching/find-occurrences';
import type { Span } from '@/utils/detection/matching/span';
import { findQuotes } from '@/utils/detection/scope/find-quotes';
import { type NormalisedText, normalise, unitsToString } from '@/utils/detection/text/normalise';
import { type Segments, segment } from '@/utils/detection/text/segments';
import { type DraftRules, STEP_MARKS, type StepMark } from './draft-rules';

/** Spans by the index of the rule or term that they belong to, in the order of their ends. */
export type SpansByIndex = Map<number, Span[]>;

/** A draft with all that the content's words say about it; spans are offsets into `text`. */
export interface ReadDraft {
  draft: DraftToCheck;
  text: NormalisedText;
  /** `text` as a string. */
  words: string;
  segments: Segments;
  /** What stands between quotation marks or 【】: labels on a screen, or words of somebody else. */
  quotes: Span[];
  rules: SpansByIndex;
  unless: SpansByIndex;
  terms: SpansByIndex;
  explains: SpansByIndex;
  marks: Record<StepMark, Span[]>;
}

/** Ages in a draft do not depend on the day: rules ask for numbers and sums at most. */
const FACTS = { ageThreshold: 60, currentYear: 2026 };

export function readDraft(draft: DraftToCheck, rules: DraftRules): ReadDraft {
  const text = normalise(draft.text, rules.table);
  const segments = segment(text);
  const words = unitsToString(text.codes, 0, text.length);
  const spans = { rule: new Map(), unless: new Map(), term: new Map(), explains: new Map() };
  const marks = Object.fromEntries(
    STEP_MARKS.map((mark) => [mark, []]),
  ) as unknown as ReadDraft['marks'];
  const finder = finderOf(rules);
  for (const { symbol, start, end } of finder.find(
    text,
    segments,
    findFacts(words, rules.slots, FACTS),
  )) {
    const found = rules.uses.get(symbol);
    if (!found) continue;
    if (found.use === 'mark') marks[STEP_MARKS[found.index] ?? 'draft-asks'].push({ start, end });
    else addTo(spans[found.use], found.index, { start, end });
  }
  return {
    draft,
    text,
    words,
    segments,
    quotes: [...findQuotes(text), ...bracketed(words)].sort((a, b) => a.end - b.end),
    rules: spans.rule,
    unless: spans.unless,
    terms: spans.term,
    explains: spans.explains,
    marks,
  };
}

/** A finder holds memory for its grammar: one is kept for each set of rules. */
const finders = new WeakMap<DraftRules['grammar'], OccurrenceFinder>();

function finderOf({ grammar }: DraftRules): OccurrenceFinder {
  const known = finders.get(grammar) ?? new OccurrenceFinder(grammar);
  finders.set(grammar, known);
  return known;
}

function addTo(spans: SpansByIndex, index: number, span: Span): void {
  const known = spans.get(index);
  if (known) known.push(span);
  else spans.set(index, [span]);
}

/** Labels between 【 and 】, which are no quotation marks elsewhere. */
function bracketed(words: string): Span[] {
  const spans: Span[] = [];
  for (let open = words.indexOf('\u3010'); open >= 0; open = words.indexOf('\u3010', open + 1)) {
    const close = words.indexOf('\u3011', open);
    if (close < 0) break;
    spans.push({ start: open + 1, end: close });
  }
  return spans;
}

/** The span in the draft as written. */
export function inOriginal({ start, end }: Span, { origin }: NormalisedText): Span {
  return { start: origin[start] ?? 0, end: (origin[end - 1] ?? -1) + 1 };
}
