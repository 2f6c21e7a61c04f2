import Fuse from 'fuse.js';
import type { Readings } from '../pinyin/readings';
import { fold } from '../text/grams';

/** Texts of one candidate that are compared with the query letter by letter. */
export interface ComparedTexts {
  /** Of the candidate, in the list it came in. */
  position: number;
  texts: readonly string[];
}

/** Fuse compares character by character: it helps with slips in a few words, not with sentences. */
const MAX_FUZZY = 18;

interface Compared {
  position: number;
  texts: string[];
  sounds: string[];
}

/**
 * How close each candidate's texts come to the query, 0–1, by position: letter by letter, and – for
 * Chinese – syllable by syllable, so that a character heard wrongly is no difference.
 */
export function closenessTo(
  query: string,
  candidates: readonly ComparedTexts[],
  readings: Readings,
): Map<number, number> {
  const asked = fold(query);
  const closeness = new Map<number, number>();
  if (asked.length > MAX_FUZZY || asked.length < 2) return closeness;
  const coder = soundCoder(readings);
  const documents = candidates.map(({ position, texts }): Compared => {
    const folded = texts.map(fold);
    return { position, texts: folded, sounds: folded.map(coder) };
  });
  const offer = (position: number, close: number) => {
    if (close > (closeness.get(position) ?? 0)) closeness.set(position, close);
  };
  const compare = (key: 'texts' | 'sounds', wanted: string, most: number) => {
    const fuse = new Fuse(documents, {
      keys: [key],
      includeScore: true,
      ignoreLocation: true,
      threshold: 0.6,
    });
    for (const { item, score = 1 } of fuse.search(wanted)) offer(item.position, most * (1 - score));
  };
  compare('texts', asked, 1);
  const sound = coder(asked);
  if (sound !== asked) compare('sounds', sound, 0.9);
  return closeness;
}

const PRIVATE_USE = 0xe000;
const codes = new Map<string, string>();

/** Writes every Chinese character as a sign for its first sound, so that homophones are the same. */
function soundCoder(readings: Readings): (text: string) => string {
  return (text) =>
    text.replace(/\p{Script=Han}/gu, (character) => {
      const sound = readings.of(character)[0]?.sound;
      if (!sound) return character;
      let code = codes.get(sound);
      if (!code) {
        code = String.fromCharCode(PRIVATE_USE + codes.size);
        codes.set(sound, code);
      }
      return code;
    });
}
