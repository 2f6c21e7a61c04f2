import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { CharacterTables } from './character-tables';

/** Builds the tables from OpenCC and pinyin-pro, always with the same result. Build time only. */
export function buildCharacterTables(): CharacterTables {
  return { format: 1, simplified: traditionalPairs(), pinyin: readings() };
}

function traditionalPairs(): string {
  const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = toSimplified(traditional);
    if (simplified !== traditional && simplified.length === 1) pairs += traditional + simplified;
  }
  return pairs;
}

function readings(): Record<string, string> {
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
