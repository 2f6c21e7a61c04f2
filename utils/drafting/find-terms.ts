import type { Span } from '@/utils/detection/matching/span';
import { normaliseLiteral } from '@/utils/detection/text/normalise';
import type { DraftRules, DraftTerm } from './draft-rules';
import { isExplained } from './is-explained';
import { inOriginal, type ReadDraft } from './read-draft';
import { SpanSet, withoutOverlaps } from './spans';

export interface TermWords extends Span {
  term: DraftTerm;
}

/**
 * The technical words of the terms list, of which the customer has used none and which nothing
 * explains. A word that is part of a longer one that people know is not meant.
 */
export function findTerms(read: ReadDraft, { terms, table }: DraftRules): TermWords[] {
  const quoted = new SpanSet(read.quotes);
  const known = (read.draft.messages ?? [])
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => normaliseLiteral(text, table))
    .join('\n');
  const found = [...read.terms].flatMap(([index, spans]) => {
    const term = terms[index];
    const counts = term !== undefined && (term.trade === true || term.everyday);
    return counts ? spans.map((span) => ({ ...span, term, index })) : [];
  });
  return withoutOverlaps(found).filter(
    ({ term, index, ...span }) =>
      term.trade === true &&
      !quoted.covers(span) &&
      !isWordOfLetters(term, span, read) &&
      !known.includes(read.words.slice(span.start, span.end)) &&
      !isExplainedNear(span, index, read) &&
      !isExplained(span, read),
  );
}

/** The plain wording of the list itself stands in the same sentence or in the next. */
function isExplainedNear(span: Span, index: number, read: ReadDraft): boolean {
  const { sentence } = read.segments;
  return (read.explains.get(index) ?? []).some(
    ({ start }) => Math.abs((sentence[start] ?? 0) - (sentence[span.start] ?? 0)) <= 1,
  );
}

/** An abbreviation in capitals means itself only when written so: "PEP" is one, "pep" is a word. */
function isWordOfLetters({ word, aliases }: DraftTerm, span: Span, read: ReadDraft): boolean {
  const { start, end } = inOriginal(span, read.text);
  const written = read.draft.text.slice(start, end);
  if (written !== written.toLowerCase() || !/^[a-z]/u.test(written)) return false;
  const capitals = written.toUpperCase();
  return [word.en, word['zh-Hans'], ...aliases].includes(capitals);
}
