/**
 * What a file may hold at most. 10,000 items in the mixture of the default pack are 14.5 MB, so a
 * pack twice that large still fits; the deepest text of a script stands eleven levels deep.
 */
export const LIMITS = {
  /** Bytes of one file as chosen. */
  fileBytes: 32 * 1024 * 1024,
  /** Bytes that an archive (XLSX, ZIP) may unpack to, all its entries together. */
  unpackedBytes: 96 * 1024 * 1024,
  items: 20_000,
  depth: 16,
  /** Names of fields in the whole file, and in one object. */
  keys: 2_000_000,
  keysOfOne: 5_000,
  /** Characters of one text. */
  text: 10_000,
  rows: 200_000,
  columns: 400,
  /** Files chosen at once, or entries of an archive. */
  files: 5_000,
  /** More problems than these help nobody. */
  problems: 200,
} as const;
