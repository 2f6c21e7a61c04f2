/**
 * What search knows of Chinese characters. Made when the extension is built and kept beside the
 * pack, so that no dictionary is part of a script.
 */
export interface CharacterTables {
  format: 1;
  /** Traditional and Simplified characters in turn: `亂乱亞亚…`. */
  simplified: string;
  /** By syllable without tone (`ü` as `v`), the characters that can be read so. */
  pinyin: Record<string, string>;
}

/** Tables for where none could be loaded: search works, without pinyin and across scripts. */
export const NO_CHARACTER_TABLES: CharacterTables = { format: 1, simplified: '', pinyin: {} };
