import { fold, runsOf } from '../text/grams';
import { readLetters, totalOf } from './read-letters';
import { type ReadingTools, readWords } from './read-words';
import type { QueryReading, Token } from './token';

/** Longer queries are customers' messages: what they want stands at the beginning often enough. */
const MAX_QUERY = 600;
/** Of a long message its most telling words are enough. */
const MOST_TOKENS = 60;

/** All ways to read a query; the first is its words as they stand. */
export function readQuery(typed: string, tools: ReadingTools): QueryReading[] {
  const query = typed.trimStart().slice(0, MAX_QUERY);
  // A line break, unlike a space, stays between Chinese characters when folded.
  const runs = runsOf(fold(query.trim().replace(/\s+/g, '\n')));
  const unfinished = !/\s$/.test(query);
  const tokens = mostTelling(readWords(runs, unfinished, tools));
  const words: QueryReading = { as: 'words', tokens, total: totalOf(tokens), letters: '' };
  return [words, ...readLetters(runs, tools)].filter(({ tokens }) =>
    tokens.some(({ alternatives }) => alternatives.length > 0),
  );
}

function mostTelling(tokens: readonly Token[]): Token[] {
  if (tokens.length <= MOST_TOKENS) return [...tokens];
  return [...tokens].sort((a, b) => b.weight - a.weight).slice(0, MOST_TOKENS);
}
