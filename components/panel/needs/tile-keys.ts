/** Without those that act from everywhere: what is due, what is owed. */
const KEYS = '1234567890qertyuop';

/** The key of the tile at `index`: digits, then the row of letters below them. */
export const tileKey = (index: number): string => KEYS[index] ?? '';
