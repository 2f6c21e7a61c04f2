import data from '../data/syllables.json';
import type { Syllables } from './text-features';

/** Sounds that many speakers and input methods do not keep apart. */
const ALIKE: [RegExp, string][] = [
  [/^([zcs])h/, '$1'],
  [/([aei])ng$/, '$1n'],
  [/^l/, 'n'],
];

/** By character, the number of its syllable; those that are easily mistaken share one. */
export function buildSyllables(source: string = data.syllables): Syllables {
  const table = new Uint16Array(0x10000);
  const numbers = new Map<string, number>();
  let current = 0;
  for (const [, syllable = '', characters = ''] of source.matchAll(/([a-z]+)([^a-z]+)/g)) {
    const sound = ALIKE.reduce((text, [from, to]) => text.replace(from, to), syllable);
    current = numbers.get(sound) ?? numbers.size + 1;
    numbers.set(sound, current);
    for (const character of characters) table[character.charCodeAt(0)] = current;
  }
  return table;
}
