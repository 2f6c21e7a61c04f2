import { findKey } from '../index/search-index';
import { fillerShare } from '../text/common-words';
import { type Run, stem } from '../text/grams';
import { textKey } from '../text/keys';
import { nearSynonyms, synonymsOf } from '../text/synonyms';
import type { ReadingTools } from './read-words';
import type { Token } from './token';
import type { WantedKey } from './token-maker';
import type { Vocabulary } from './vocabulary';
import { keysOfSynonyms, wordKey } from './wanted-keys';

/** Shares: goes on from it, two words written as one or one as two. */
const SHARES = { longer: 0.85, joined: 0.9 } as const;
const MOST_WORDS = 24;

/** A typed word between those beside it; `unfinished`: it may go on. */
export interface TypedWord {
  typed: string;
  before: Run | undefined;
  after: Run | undefined;
  unfinished: boolean;
}

/** A word that is not Chinese, by its stem and by what may have been meant. */
export function wordToken(read: TypedWord, { index, vocabulary, make }: ReadingTools): Token {
  const { typed, unfinished } = read;
  const word = stem(typed);
  const wanted = [wordKey(word, 1), ...joinedKeys(read), ...keysOfSynonyms(synonymsOf(typed))];
  if (unfinished && typed.length > 1) {
    for (const longer of vocabulary.startingWith(typed, MOST_WORDS)) {
      if (longer !== word) wanted.push(wordKey(longer, SHARES.longer));
    }
  }
  if (wanted.every(({ channel, key }) => findKey(index.channels[channel], key) === null)) {
    wanted.push(...slipsOf(typed, vocabulary));
  }
  return make(wanted, fillerShare(typed));
}

/** The word as two in a text, and as one with its neighbours; numbers do not grow together. */
function joinedKeys({ typed, before, after }: TypedWord): WantedKey[] {
  const keys: WantedKey[] = [];
  const word = stem(typed);
  if (word.length > 3) keys.push({ channel: 'joined', key: textKey(word), share: SHARES.joined });
  if (before && !before.han && !/\d$/.test(before.text)) {
    keys.push(wordKey(stem(before.text + typed), SHARES.joined));
  }
  if (after && !after.han && !/\d$/.test(typed)) {
    keys.push(wordKey(stem(typed + after.text), SHARES.joined));
  }
  return keys;
}

/** Words that an unknown one may be a slip of, and others for what it may be. */
function slipsOf(typed: string, vocabulary: Vocabulary): WantedKey[] {
  const near = vocabulary.near(stem(typed), MOST_WORDS);
  const alike = nearSynonyms(typed).flatMap(({ word, share: close }) =>
    keysOfSynonyms(synonymsOf(word)).map((key) => ({ ...key, share: key.share * close })),
  );
  return [...near.map(({ word, share }) => wordKey(word, share)), ...alike];
}
