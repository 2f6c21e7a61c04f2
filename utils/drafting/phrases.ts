import type { Span } from '@/utils/detection/matching/span';
import type { ReadDraft } from './read-draft';

/** A stretch between commas and the like; quotation marks do not divide. */
export interface Phrase extends Span {
  /** Number of the sentence. */
  sentence: number;
  sentenceStart: number;
  english: boolean;
}

/** Longer stretches are divided anywhere: nobody writes one, and looking back must stay cheap. */
const LONGEST = 400;

const DIVIDES = /[,:;()\u2014\u2022\u2460-\u2473\u2192>|~]/u;
const ENDS = /[。!?\n\u2026]/u;
const LATIN = /[a-z]{2}/u;
const HAN = /\p{Script=Han}/u;

/** The phrases of the normalised draft, in order. A semicolon and a line break end a sentence. */
export function phrasesOf({ words, draft, text }: ReadDraft): Phrase[] {
  const phrases: Phrase[] = [];
  let start = 0;
  let sentence = 0;
  let sentenceStart = 0;
  const close = (end: number) => {
    const own = words.slice(start, end);
    if (own.trim() !== '') {
      const english = LATIN.test(own) && !HAN.test(own);
      phrases.push({ start, end, sentence, sentenceStart, english });
    }
    start = end + 1;
  };
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at);
    const broken =
      character === ' ' && hasLineBreak(draft.text, text.origin[at] ?? 0, text.origin[at + 1]);
    const tooLong = at - start >= LONGEST;
    const ends = ENDS.test(character) || broken || character === ';' || isFullStop(words, at);
    if (
      !ends &&
      !tooLong &&
      !DIVIDES.test(character) &&
      !(character === '-' && words[at + 1] === ' ')
    )
      continue;
    close(at);
    if (ends) {
      sentence += 1;
      sentenceStart = at + 1;
    }
  }
  close(words.length);
  return phrases;
}

const isFullStop = (words: string, at: number) =>
  words[at] === '.' &&
  (at + 1 >= words.length || words[at + 1] === ' ' || HAN.test(words[at + 1] ?? ''));

/** Normalising makes a line break inside an English sentence a space. */
const hasLineBreak = (original: string, from: number, to = original.length) =>
  original.slice(from, to).includes('\n');
