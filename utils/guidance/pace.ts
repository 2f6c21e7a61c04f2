import type { Speed } from '@/utils/contract/settings';

/**
 * The pace guide's arithmetic: how long a sentence takes at a chosen speed, phrase by phrase. Pure;
 * all times are milliseconds from the start of the sentence.
 */

/** How fast the agent speaks, pauses included. */
export interface Pace extends Speed {
  /** How long the customer is left in peace after a step. */
  waitSeconds: number;
}

export interface Phrase {
  /** As it stands in the sentence; all phrases together are the sentence. */
  text: string;
  start: number;
  /** When it has been said. */
  said: number;
  /** The pause after it is over; the next phrase begins. */
  end: number;
}

export interface PacedSentence {
  phrases: Phrase[];
  /** How long the whole sentence takes. */
  total: number;
  /** The breath after it. */
  wait: number;
}

/** As many Chinese characters as could be said in a pause; a share of the sentence's own time. */
const PAUSE = { short: 1, long: 2 } as const;
/** However many pauses there are, the words keep this share of the time. */
const LEAST_WORDS = 0.6;
/** A phrase of more characters' time than this is shown in two. */
const LONGEST = 14;
/** An English word counts for as many Chinese characters where a phrase is measured. */
const WORD = 1.6;

const MINUTE = 60_000;
/** Ends a phrase, with the brackets and quotes that close behind it. */
const ENDS =
  /[\u3002\uff01\uff1f!?\u2026\uff0c\u3001\uff1b\uff1a,;:\u2014]+["\u201d\u2019\u300d\u300f)\uff09\u300b]*\s*|\.+["\u201d\u2019)]*(?:\s+|$)|\n+/gu;
const LONG_PAUSE = /[\u3002\uff01\uff1f!?\u2026.\n]/u;
const HAN = /\p{Script=Han}/u;

/** Divides a sentence into phrases with the time at which each is said. */
export function paceSentence(text: string, pace: Pace): PacedSentence {
  const pieces = piecesOf(text);
  const words = pieces.map(({ text: words }) => timeToSay(words, pace));
  const pauses = pieces.map(({ pause }) => (pause * MINUTE) / pace.zhPerMinute);
  const total = sum(words);
  // The speed holds for the sentence as a whole: what pauses take is taken from the words.
  const forPauses = Math.min(sum(pauses), total * (1 - LEAST_WORDS));
  const perPause = sum(pauses) > 0 ? forPauses / sum(pauses) : 0;
  const perWord = total > 0 ? (total - forPauses) / total : 0;
  let at = 0;
  const phrases = pieces.map((piece, index): Phrase => {
    const start = at;
    const said = start + (words[index] ?? 0) * perWord;
    at = said + (pauses[index] ?? 0) * perPause;
    return { text: piece.text, start, said, end: at };
  });
  return { phrases, total, wait: pace.waitSeconds * 1000 };
}

/** Where the guide is; `next`: milliseconds until it moves on. */
export type Moment =
  | { at: 'saying'; phrase: number; next: number }
  | { at: 'waiting'; secondsLeft: number; next: number }
  | { at: 'over' };

/** Where the guide is so long after it set out. */
export function momentAt({ phrases, total, wait }: PacedSentence, time: number): Moment {
  const phrase = phrases.findIndex(({ end }) => time < end);
  const current = phrases[phrase];
  if (current) return { at: 'saying', phrase, next: current.end - time };
  const left = total + wait - time;
  if (left <= 0) return { at: 'over' };
  return { at: 'waiting', secondsLeft: Math.ceil(left / 1000), next: left % 1000 || 1000 };
}

/** Where to go on in the same sentence at another speed: its phrase, or the breath, begins again. */
export function sameMoment(before: PacedSentence, time: number, after: PacedSentence): number {
  const moment = momentAt(before, time);
  if (moment.at === 'saying') return after.phrases[moment.phrase]?.start ?? 0;
  return after.total + (time - before.total);
}

interface Piece {
  text: string;
  /** In Chinese characters' time. */
  pause: number;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    if (isInsideNumber(text, match.index, end)) continue;
    pieces.push({
      text: text.slice(from, end),
      pause: LONG_PAUSE.test(match[0]) ? PAUSE.long : PAUSE.short,
    });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), pause: 0 });
  const short = pieces.flatMap(halve);
  const last = short.at(-1);
  // What comes after the last word is the breath, not a pause.
  return last ? [...short.slice(0, -1), { ...last, pause: 0 }] : short;
}

/** The mark in 10:30 and 1,000 is no pause. */
function isInsideNumber(text: string, start: number, end: number): boolean {
  return end - start === 1 && /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '');
}

/** A long phrase in two at the word nearest its middle; without a pause. */
function halve({ text, pause }: Piece): Piece[] {
  if (lengthOf(text) <= LONGEST) return [{ text, pause }];
  const middle = text.length / 2;
  const starts = wordStarts(text).filter((start) => start > 0 && start < text.length);
  const [cut] = starts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (cut === undefined) return [{ text, pause }];
  return [
    ...halve({ text: text.slice(0, cut), pause: 0 }),
    ...halve({ text: text.slice(cut), pause }),
  ];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Words that the customer's screen shows stay in one piece. */
const QUOTED = /[\u201c\u300c"][^\u201d\u300d"]*[\u201d\u300d"]/gu;

function wordStarts(text: string): number[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
  return [...segmenter.segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike || /[\u201c\u300c]/.test(segment))
    .map(({ index }) => index)
    .filter((at) => !quoted.some(({ from, to }) => at > from && at < to));
}

/** Milliseconds for the words alone, as if nothing were between them. */
function timeToSay(text: string, { zhPerMinute, enPerMinute }: Speed): number {
  const { characters, words } = countSpoken(text);
  return (characters * MINUTE) / zhPerMinute + (words * MINUTE) / enPerMinute;
}

const lengthOf = (text: string) => {
  const { characters, words } = countSpoken(text);
  return characters + words * WORD;
};

/** In Chinese each digit is said as a character of its own; a word in other letters is one word. */
function countSpoken(text: string): { characters: number; words: number } {
  const characters = [...text].filter((character) => HAN.test(character)).length;
  const others = text.match(/[\p{L}\p{N}]+(?:['\u2019.:,-][\p{L}\p{N}]+)*/gu) ?? [];
  const latin = others.flatMap((run) => run.split(/\p{Script=Han}+/u)).filter(Boolean);
  const numbers = characters > 0 ? latin.filter((run) => /^[\d.:,-]+$/.test(run)) : [];
  const digits = numbers.join('').replace(/\D/g, '').length;
  return { characters: characters + digits, words: latin.length - numbers.length };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
