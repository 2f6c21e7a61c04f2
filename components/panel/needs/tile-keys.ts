const KEYS = '1234567890qwertyuop';

/** The key of the tile at `index`: digits, then the row of letters below them. */
export const tileKey = (index: number): string => KEYS[index] ?? '';
