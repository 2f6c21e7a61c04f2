/** Grams by open addressing; a gram may have a row among the needs, among the choices, or both. */
export interface GramTable {
  keys: Int32Array;
  /** By slot: the place of the gram plus one; 0 where the slot is empty. */
  places: Int32Array;
  /** By place: its row, or -1. */
  rows: Int32Array;
  choiceRows: Int32Array;
}

/** `needs` and `choices`: the grams of each, in the order of their rows. */
export function writeGramTable(needs: readonly number[], choices: Iterable<number>): GramTable {
  const rows = needs.map((_, row) => row);
  const choiceRows = needs.map(() => -1);
  const placeOf = new Map(needs.map((key, place) => [key, place]));
  let choice = 0;
  for (const key of choices) {
    const place = placeOf.get(key) ?? rows.length;
    if (place === rows.length) {
      placeOf.set(key, place);
      rows.push(-1);
    }
    choiceRows[place] = choice;
    choice += 1;
  }
  let size = 16;
  while (size < rows.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const places = new Int32Array(size);
  for (const [key, place] of placeOf) {
    let slot = key & (size - 1);
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    places[slot] = place + 1;
  }
  return { keys, places, rows: Int32Array.from(rows), choiceRows: Int32Array.from(choiceRows) };
}

/** The place of a gram, or -1. */
export function findGram({ keys, places }: GramTable, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  for (;;) {
    const place = places[slot] ?? 0;
    if (place === 0 || keys[slot] === key) return place - 1;
    slot = (slot + 1) & mask;
  }
}
