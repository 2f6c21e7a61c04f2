import { initialKey, soundKey } from '../index/collect-grams';
import { asInitials, type LetterPiece, segmentLetters } from '../pinyin/segment-letters';
import type { Run } from '../text/grams';
import { pairKey, textKey } from '../text/keys';
import type { ReadingTools } from './read-words';
import type { QueryReading, Token } from './token';
import type { WantedKey } from './token-maker';

/** One character of the query: typed as itself, or as letters. */
interface Sounded extends LetterPiece {
  character: string | null;
}

const LETTERS = /^[a-zü]+$/;
/** Longer rows of first letters are nobody's search. */
const MOST_INITIALS = 12;
const MOST_KEYS = 30;

/** The query with its letters read as pinyin – whole, in first letters, or both; none where it cannot be. */
export function readLetters(runs: readonly Run[], tools: ReadingTools): QueryReading[] {
  if (!runs.some(({ han, text }) => !han && LETTERS.test(text))) return [];
  const spelt = soundedRuns(runs, tools, (letters) => segmentLetters(letters, tools.readings));
  const initials = soundedRuns(runs, tools, asInitials);
  const found: QueryReading[] = [];
  if (spelt) found.push(soundReading(spelt, tools));
  const mixed = spelt?.some(({ sounds }) => sounds.length === 0) ? spelt : null;
  for (const row of new Set([mixed, initials])) {
    if (row && row.length > 1 && row.length <= MOST_INITIALS) {
      found.push(initialReading(row, lettersOf(runs), tools));
    }
  }
  return found;
}

function lettersOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text.replaceAll('ü', 'v')).join('');
}

function soundedRuns(
  runs: readonly Run[],
  { readings }: ReadingTools,
  read: (letters: string) => LetterPiece[] | null,
): Sounded[] | null {
  const row: Sounded[] = [];
  for (const { han, text } of runs) {
    if (han) {
      for (const character of text) {
        const known = readings.of(character);
        const sounds = [...new Set(known.map(({ sound }) => sound))];
        row.push({ character, sounds, initial: known[0]?.syllable.charAt(0) ?? '' });
      }
      continue;
    }
    const pieces = LETTERS.test(text) ? read(text.replaceAll('ü', 'v')) : null;
    if (!pieces) return null;
    row.push(...pieces.map((piece) => ({ ...piece, character: null })));
  }
  return row;
}

function soundReading(row: readonly Sounded[], { make }: ReadingTools): QueryReading {
  const tokens: Token[] = [];
  for (const [at, { character, sounds }] of row.entries()) {
    const next = row[at + 1];
    const single = sounds.map(
      (sound): WantedKey => ({ channel: 'sound', key: textKey(sound), share: 1 }),
    );
    tokens.push(make(single.slice(0, MOST_KEYS), row.length === 1 ? 1 : 0.3));
    if (!next) continue;
    const wanted: WantedKey[] = [];
    if (character && next.character) {
      const key = pairKey(character.charCodeAt(0), next.character.charCodeAt(0));
      wanted.push({ channel: 'han', key, share: 1 });
    }
    const share = wanted.length > 0 ? 0.7 : 1;
    for (const first of sounds) {
      for (const second of next.sounds) {
        wanted.push({ channel: 'sound', key: soundKey(first, second), share });
      }
    }
    tokens.push(make(wanted.slice(0, MOST_KEYS)));
  }
  return { as: 'sounds', tokens, total: totalOf(tokens), letters: '' };
}

function initialReading(
  row: readonly Sounded[],
  letters: string,
  { make }: ReadingTools,
): QueryReading {
  const tokens = row.slice(1).map(({ initial }, at) => {
    const key = initialKey(row[at]?.initial ?? '', initial);
    return make([{ channel: 'initial', key, share: 1 }]);
  });
  return { as: 'initials', tokens, total: totalOf(tokens), letters };
}

export function totalOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}
