/** Writes the table of syllables that topics are found by where characters are mistaken. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';

const FILE = fileURLToPath(new URL('../utils/detection/data/syllables.json', import.meta.url));

/** The 3,755 characters of the first level of GB 2312, by their commonest reading. */
function syllables(): string {
  const decoder = new TextDecoder('gbk');
  const bySyllable = new Map<string, string>();
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (!/^\p{Script=Han}$/u.test(character)) continue;
      const [syllable = ''] = pinyin(character, { toneType: 'none', type: 'array', v: true });
      if (/^[a-z]+$/.test(syllable))
        bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
    }
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + characters)
    .join('');
}

writeFileSync(FILE, `{\n  "syllables": ${JSON.stringify(syllables())}\n}\n`);
