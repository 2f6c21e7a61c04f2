/** Grams by open addressing; a gram may have a row among the needs, among the choices, or both. */
export interface GramTable {
  keys: Int32Array;
  /** By slot: the row plus one, 0 for none; where both are 0 the slot is empty. */
  rows: Int32Array;
  choiceRows: Int32Array;
}

/** `needs` and `choices`: the grams of each, in the order of their rows. */
export function writeGramTable(needs: Iterable<number>, choices: Iterable<number>): GramTable {
  const places = new Map<number, [row: number, choice: number]>();
  let count = 0;
  for (const key of needs) places.set(key, [++count, 0]);
  count = 0;
  for (const key of choices) places.set(key, [places.get(key)?.[0] ?? 0, ++count]);
  let size = 16;
  while (size < places.size * 2) size *= 2;
  const table = {
    keys: new Int32Array(size),
    rows: new Int32Array(size),
    choiceRows: new Int32Array(size),
  };
  for (const [key, [row, choice]] of places) {
    let slot = key & (size - 1);
    while (isTaken(table, slot)) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    table.rows[slot] = row;
    table.choiceRows[slot] = choice;
  }
  return table;
}

/** The slot of a gram, or -1. */
export function findSlot(table: GramTable, key: number): number {
  const { keys } = table;
  const mask = keys.length - 1;
  let slot = key & mask;
  while (isTaken(table, slot)) {
    if (keys[slot] === key) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
}

const isTaken = ({ rows, choiceRows }: GramTable, slot: number) =>
  ((rows[slot] ?? 0) | (choiceRows[slot] ?? 0)) !== 0;
