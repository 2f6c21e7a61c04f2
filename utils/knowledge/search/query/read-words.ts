import { soundKey } from '../index/collect-grams';
import { findKey, type SearchIndex, SINGLE_SHARE } from '../index/search-index';
import type { Readings } from '../pinyin/readings';
import { fillerShare } from '../text/common-words';
import { type Run, stem } from '../text/grams';
import { pairKey, textKey } from '../text/keys';
import { synonymsIn, synonymsOf } from '../text/synonyms';
import type { Token } from './token';
import type { MakeToken, WantedKey } from './token-maker';
import type { Vocabulary } from './vocabulary';

export interface ReadingTools {
  index: SearchIndex;
  readings: Readings;
  vocabulary: Vocabulary;
  make: MakeToken;
}

/** Shares: sounds like it, the two the other way round, single character that sounds like it, means the same, goes on from it. */
const SHARES = {
  sound: 0.7,
  singleSound: 0.5,
  swapped: 0.6,
  synonym: 0.6,
  longer: 0.85,
  joined: 0.9,
} as const;
/** In longer queries single characters are noise. */
const FEW_CHARACTERS = 9;
const FEW_FOR_SOUNDS = 5;
const MOST_WORDS = 24;

/** The query's words as they stand: Chinese by pairs and characters, other words by their stems. */
export function readWords(runs: readonly Run[], unfinished: boolean, tools: ReadingTools): Token[] {
  const characters = runs.reduce((sum, { han, text }) => sum + (han ? text.length : 0), 0);
  return runs.flatMap((run, position) => {
    if (run.han) return hanTokens(run.text, characters, tools);
    const last = unfinished && position === runs.length - 1;
    return [wordToken(run.text, runs[position - 1], runs[position + 1], last, tools)];
  });
}

function hanTokens(text: string, characters: number, tools: ReadingTools): Token[] {
  const synonyms = [...synonymsIn(text)];
  const pairs = Array.from({ length: text.length - 1 }, (_, at) => {
    const pair = text.slice(at, at + 2);
    const alike = synonyms.filter(({ at: from, length }) => from <= at && at + 2 <= from + length);
    const wanted = [
      hanPair(pair, 1),
      ...soundsOf(pair, tools.readings),
      hanPair(pair.charAt(1) + pair.charAt(0), SHARES.swapped),
      ...alike.flatMap(({ others }) => pairsOfAll(others)),
    ];
    return tools.make(wanted, fillerShare(pair));
  });
  if (characters > FEW_CHARACTERS) return pairs;
  const sounds = characters <= FEW_FOR_SOUNDS;
  const share = text.length === 1 ? 1 : SINGLE_SHARE;
  return [...pairs, ...[...text].map((character) => singleToken(character, sounds, share, tools))];
}

function singleToken(
  character: string,
  sounds: boolean,
  share: number,
  { readings, make }: ReadingTools,
): Token {
  const key = pairKey(0, character.charCodeAt(0));
  const alike = sounds ? readings.of(character) : [];
  return make(
    [
      { channel: 'han', key, share: 1 },
      ...alike.map(({ sound }) => ({
        channel: 'sound' as const,
        key: textKey(sound),
        share: SHARES.singleSound,
      })),
    ],
    share,
  );
}

function soundsOf(pair: string, readings: Readings): WantedKey[] {
  return readings.of(pair.charAt(0)).flatMap((first) =>
    readings.of(pair.charAt(1)).map((second) => ({
      channel: 'sound' as const,
      key: soundKey(first.sound, second.sound),
      share: SHARES.sound,
    })),
  );
}

function hanPair(pair: string, share: number): WantedKey {
  return { channel: 'han', key: pairKey(pair.charCodeAt(0), pair.charCodeAt(1)), share };
}

function pairsOfAll(words: readonly string[]): WantedKey[] {
  return words.flatMap((word) => {
    if (/^[a-z]/.test(word)) {
      return [{ channel: 'word' as const, key: textKey(stem(word)), share: SHARES.synonym }];
    }
    return Array.from({ length: word.length - 1 }, (_, at) =>
      // One pair of a longer word is only a part of it.
      hanPair(word.slice(at, at + 2), (SHARES.synonym * 2) / word.length),
    );
  });
}

function wordToken(
  typed: string,
  before: Run | undefined,
  after: Run | undefined,
  unfinished: boolean,
  { index, vocabulary, make }: ReadingTools,
): Token {
  const word = stem(typed);
  const wordKey = (text: string, share: number): WantedKey => ({
    channel: 'word',
    key: textKey(text),
    share,
  });
  const wanted = [wordKey(word, 1)];
  if (word.length > 3) {
    wanted.push({ channel: 'joined', key: textKey(word), share: SHARES.joined });
  }
  if (before && !before.han) wanted.push(wordKey(stem(before.text + typed), SHARES.joined));
  if (after && !after.han) wanted.push(wordKey(stem(typed + after.text), SHARES.joined));
  for (const other of synonymsOf(typed)) wanted.push(...pairsOfAll([other]));
  if (unfinished && typed.length > 1) {
    for (const longer of vocabulary.startingWith(typed, MOST_WORDS)) {
      if (longer !== word) wanted.push(wordKey(longer, SHARES.longer));
    }
  }
  if (wanted.every(({ channel, key }) => findKey(index.channels[channel], key) === null)) {
    for (const near of vocabulary.near(word, MOST_WORDS)) {
      wanted.push(wordKey(near.word, near.share));
    }
  }
  return make(wanted, fillerShare(typed));
}
