/**
 * By syllable without tone (`ü` as `v`), the characters that can be read so. Made when the extension
 * is built and kept beside the pack, so that no dictionary is part of a script.
 */
export type PinyinTable = Readonly<Record<string, string>>;
