const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);
/** Characters that cannot be seen make a name look like another one. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Zs}\u115f\u1160\u3164\uffa0]/gu;
/** Letters of other scripts and signs that look like those of the forbidden names. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u0440': 'p', // Cyrillic
  '\u0433': 'r',
  '\u043e': 'o',
  '\u0441': 'c',
  '\u0455': 's',
  '\u0435': 'e',
  '\u0443': 'y',
  '\u03bf': 'o', // Greek
  '\u03c1': 'p',
  '\u02cd': '_',
};

/** True for names that reach into the engine's own objects, and for those that only look so. */
export function isForbiddenKey(name: string): boolean {
  const plain = name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/./gsu, (character) => LOOKALIKES[character] ?? character);
  return FORBIDDEN.has(plain);
}
