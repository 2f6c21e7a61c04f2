import type { PinyinTable } from '../../pinyin-table';

/** How a character can be read: as written in pinyin, and as people confuse it. */
export interface Reading {
  syllable: string;
  /** The syllable without the differences that many speakers do not make. */
  sound: string;
}

export interface Readings {
  of(character: string): readonly Reading[];
  /** All syllables there are. */
  syllables: ReadonlySet<string>;
}

const NONE: readonly Reading[] = [];

export function readingsOf(table: PinyinTable): Readings {
  const readings = new Map<string, Reading[]>();
  for (const [syllable, characters] of Object.entries(table)) {
    const reading = { syllable, sound: soundOf(syllable) };
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(reading);
      else readings.set(character, [reading]);
    }
  }
  return {
    of: (character) => readings.get(character) ?? NONE,
    syllables: new Set(Object.keys(table)),
  };
}

/** `zh`/`z`, `ch`/`c`, `sh`/`s`, `n`/`l` at the beginning and `ng`/`n` after `e` and `i` are one. */
export function soundOf(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/([ei])ng$/, '$1n');
}
