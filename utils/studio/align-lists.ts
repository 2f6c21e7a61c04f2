/** What stands at the same place in two lists; null: only the other has it. */
export type Pair<T> = readonly [before: T | null, after: T | null];

/**
 * Pairs the entries of two lists: those with the same key stand together in their order (the longest
 * common run of keys), what lies between them is paired one by one.
 */
export function alignLists<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  const between = (toBefore: number, toAfter: number) => {
    while (i < toBefore || j < toAfter)
      pairs.push([
        i < toBefore ? (before[i++] ?? null) : null,
        j < toAfter ? (after[j++] ?? null) : null,
      ]);
  };
  for (const [atBefore, atAfter] of commonRun(before.map(keyOf), after.map(keyOf))) {
    between(atBefore, atAfter);
    pairs.push([before[i++] ?? null, after[j++] ?? null]);
  }
  between(before.length, after.length);
  return pairs;
}

/** The longest common subsequence, as pairs of places. */
export function commonRun(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  const [rows, columns] = [a.length - start - end, b.length - start - end];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] =
        a[start + row] === b[start + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const run: [number, number][] = Array.from({ length: start }, (_, index) => [index, index]);
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (a[start + row] === b[start + column]) run.push([start + row++, start + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  for (let index = end; index > 0; index--) run.push([a.length - index, b.length - index]);
  return run;
}
