/**
 * Grams by open addressing; a gram may have a row among the needs, among the choices, or both. All that is
 * known of a gram lies side by side, for reaching for memory is what reading words costs: in each slot the
 * gram, its row, its row among the choices (-1: none), and 1 where the slot is taken.
 */
export interface GramTable {
  slots: Int32Array;
}

const SIZE = 4;
const ROW = 1;
const CHOICE = 2;
const TAKEN = 3;

/** `needs` and `choices`: the grams of each, in the order of their rows. */
export function writeGramTable(needs: readonly number[], choices: Iterable<number>): GramTable {
  const rows = new Map(needs.map((key, row) => [key, { row, choice: -1 }]));
  let choice = 0;
  for (const key of choices) {
    rows.set(key, { row: rows.get(key)?.row ?? -1, choice });
    choice += 1;
  }
  let size = 16;
  while (size < rows.size * 2) size *= 2;
  const slots = new Int32Array(size * SIZE);
  for (const [key, known] of rows) {
    let slot = key & (size - 1);
    while (slots[slot * SIZE + TAKEN] === 1) slot = (slot + 1) & (size - 1);
    slots.set([key, known.row, known.choice, 1], slot * SIZE);
  }
  return { slots };
}

/** How many slots there are. */
export const sizeOf = ({ slots }: GramTable) => slots.length / SIZE;

/** The slot of a gram, or -1. */
export function findGram({ slots }: GramTable, key: number): number {
  const mask = (slots.length >>> 2) - 1;
  let slot = key & mask;
  for (;;) {
    const at = slot * SIZE;
    if (slots[at + TAKEN] === 0) return -1;
    if (slots[at] === key) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The row of the gram in a slot, or -1. */
export const rowIn = ({ slots }: GramTable, slot: number) => slots[slot * SIZE + ROW] ?? -1;

/** Its row among the choices, or -1. */
export const choiceRowIn = ({ slots }: GramTable, slot: number) =>
  slots[slot * SIZE + CHOICE] ?? -1;
