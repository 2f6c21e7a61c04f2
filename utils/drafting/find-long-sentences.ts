import type { Span } from '@/utils/detection/matching/span';
import type { ReadDraft } from './read-draft';

/** Longer sentences than this are found. */
const MOST_CHARACTERS = 60;
const MOST_WORDS = 35;

const ENDS = /[。!?\n\u2026]|\.(?=\s|$)/u;
const PIECE = /[^\s]*[\p{L}\p{N}][^\s]*/gu;
const CHARACTER = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** Sentences that nobody takes in at once; a line of a list is a sentence of its own. */
export function findLongSentences({ draft }: ReadDraft): Span[] {
  const english = draft.language === 'en';
  return sentencesOf(draft.text).filter(({ start, end }) => {
    const sentence = draft.text.slice(start, end);
    const length = sentence.match(english ? PIECE : CHARACTER)?.length ?? 0;
    return length > (english ? MOST_WORDS : MOST_CHARACTERS);
  });
}

/** Where the sentences stand, without the white space around them. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = text.slice(start, end);
    const own = sentence.trim();
    const from = start + sentence.indexOf(own);
    if (own !== '') spans.push({ start: from, end: from + own.length });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const two = text.slice(at, at + 2);
    if (ENDS.test(two.charAt(0)) || /^[\uff01\uff1f]/u.test(two) || /^\.(?:\s|$)/u.test(two)) {
      if (!isAbbreviation(text, at)) close(at + 1);
    }
  }
  close(text.length);
  return spans;
}

/** "Mr. Lee", "e.g. this", "No. 5". */
function isAbbreviation(text: string, at: number): boolean {
  return (
    text[at] === '.' &&
    /\b(?:Mr|Mrs|Ms|Dr|St|No|e\.g|i\.e|a\.m|p\.m)$/u.test(text.slice(Math.max(0, at - 5), at))
  );
}
