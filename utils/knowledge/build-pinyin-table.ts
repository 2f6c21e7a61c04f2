import { pinyin } from 'pinyin-pro';
import type { PinyinTable } from './pinyin-table';

/** Reads the table out of pinyin-pro, always with the same result. Build time only. */
export function buildPinyinTable(): PinyinTable {
  const bySyllable = new Map<string, string>();
  for (const character of commonCharacters()) {
    const syllables = pinyin(character, {
      toneType: 'none',
      multiple: true,
      type: 'array',
      v: true,
    });
    for (const syllable of new Set(syllables)) {
      if (!/^[a-z]+$/.test(syllable)) continue;
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
    }
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The 6,763 characters of GB 2312: all that ordinary texts in Simplified Chinese use. */
function* commonCharacters(): Generator<string> {
  const decoder = new TextDecoder('gbk');
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) yield character;
    }
  }
}
