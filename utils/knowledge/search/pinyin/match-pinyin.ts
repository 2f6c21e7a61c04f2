import type { Readings } from './readings';

/** Where typed letters stand in a title, as offsets into it; null where they do not. */
export interface PinyinMatch {
  start: number;
  end: number;
}

/**
 * Matches letters against the readings of neighbouring characters, each by its whole syllable or its
 * first letters (`mianmi`, `mmzf`, `mianmzf`), or against the character itself (`mm支付`); the last
 * syllable may be unfinished. Every reading of a character counts, so that 重置 is found by either.
 */
export function matchPinyin(
  letters: string,
  title: string,
  readings: Readings,
): PinyinMatch | null {
  const characters = [...title];
  for (let start = 0; start < characters.length; start++) {
    if (readings.of(characters[start] ?? '').length === 0) continue;
    const end = follow(letters, 0, characters, start, readings);
    if (end !== null) return { start, end };
  }
  return null;
}

function follow(
  letters: string,
  at: number,
  characters: readonly string[],
  position: number,
  readings: Readings,
): number | null {
  if (at === letters.length) return position;
  const character = characters[position];
  if (character === undefined) return null;
  if (letters.startsWith(character, at)) {
    return follow(letters, at + character.length, characters, position + 1, readings);
  }
  for (const { syllable, sound } of readings.of(character)) {
    for (const part of partsOf(syllable, sound)) {
      if (!letters.startsWith(part, at)) continue;
      const end = follow(letters, at + part.length, characters, position + 1, readings);
      if (end !== null) return end;
    }
    const rest = letters.slice(at);
    if (syllable.startsWith(rest)) return position + 1;
  }
  return null;
}

/** Whole, as it is confused, then the initial sound of two letters, then the first letter. */
function partsOf(syllable: string, sound: string): string[] {
  const initial = /^[zcs]h/.exec(syllable)?.[0];
  const whole = sound === syllable ? [syllable] : [syllable, sound];
  return initial ? [...whole, initial, syllable.charAt(0)] : [...whole, syllable.charAt(0)];
}
