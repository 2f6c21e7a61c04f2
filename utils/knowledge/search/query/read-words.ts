import { soundKey } from '../index/collect-grams';
import { type SearchIndex, SINGLE_SHARE } from '../index/search-index';
import type { Readings } from '../pinyin/readings';
import { fillerShare } from '../text/common-words';
import type { Run } from '../text/grams';
import { pairKey, textKey } from '../text/keys';
import { synonymsIn } from '../text/synonyms';
import type { Token } from './token';
import type { MakeToken, WantedKey } from './token-maker';
import type { Vocabulary } from './vocabulary';
import { hanPair, keysOfSynonyms } from './wanted-keys';
import { wordToken } from './word-token';

export interface ReadingTools {
  index: SearchIndex;
  readings: Readings;
  vocabulary: Vocabulary;
  make: MakeToken;
}

/**
 * Shares: sounds like it, the two the other way round, a character wrong or added or missing, single
 * character that sounds like it.
 */
const SHARES = {
  sound: 0.7,
  singleSound: 0.5,
  swapped: 0.6,
  wrong: 0.45,
  added: 0.4,
  missing: 0.4,
} as const;
/** In longer queries single characters are noise. */
const FEW_CHARACTERS = 9;
const FEW_FOR_SOUNDS = 5;

/** The query's words as they stand: Chinese by pairs and characters, other words by their stems. */
export function readWords(runs: readonly Run[], unfinished: boolean, tools: ReadingTools): Token[] {
  const characters = runs.reduce((sum, { han, text }) => sum + (han ? text.length : 0), 0);
  return runs.flatMap((run, position) => {
    if (run.han) return hanTokens(run.text, characters, tools);
    const last = unfinished && position === runs.length - 1;
    const [before, after] = [runs[position - 1], runs[position + 1]];
    return [wordToken({ typed: run.text, before, after, unfinished: last }, tools)];
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
      ...alike.flatMap(({ others }) => keysOfSynonyms(others)),
      ...(characters <= FEW_CHARACTERS ? skipsOf(text, at) : []),
    ];
    return tools.make(wanted, fillerShare(pair));
  });
  if (characters > FEW_CHARACTERS) return pairs;
  const sounds = characters <= FEW_FOR_SOUNDS;
  const share = text.length === 1 ? 1 : SINGLE_SHARE;
  return [...pairs, ...[...text].map((character) => singleToken(character, sounds, share, tools))];
}

/** Ways in which one character near a pair can be wrong, missing or too many. */
function skipsOf(text: string, at: number): WantedKey[] {
  const key = (first: number, second: number) =>
    pairKey(text.charCodeAt(first), text.charCodeAt(second));
  const wanted: WantedKey[] = [{ channel: 'skip', key: key(at, at + 1), share: SHARES.missing }];
  for (const first of [at - 1, at]) {
    if (first < 0 || first + 2 >= text.length) continue;
    wanted.push({ channel: 'skip', key: key(first, first + 2), share: SHARES.wrong });
    wanted.push({ channel: 'han', key: key(first, first + 2), share: SHARES.added });
  }
  return wanted;
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
