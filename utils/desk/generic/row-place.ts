const NAMES = ['data-index', 'data-item-index', 'aria-posinset', 'aria-rowindex'];

/** Where a row stands in a list that builds only what is seen; null where it does not say. */
export function placeOf(row: Element): number | null {
  for (const name of NAMES) {
    const said = row.getAttribute(name);
    if (said && /^\d+$/.test(said)) return Number(said);
  }
  const style = row.getAttribute('style') ?? '';
  const moved =
    /translate(?:Y\(|3d\([^,]*,)\s*(-?[\d.]+)px/.exec(style)?.[1] ??
    (/position:\s*absolute/.test(style) ? /(?:^|[;\s])top:\s*(-?[\d.]+)px/.exec(style)?.[1] : null);
  return moved ? Number(moved) : null;
}

/** Rows as they are seen: such lists add what is scrolled to at the end, wherever it belongs. */
export function inPlace(rows: Element[]): Element[] {
  const first = rows[0];
  if (!first || placeOf(first) === null) return rows;
  const places = rows.map(placeOf);
  const told = places.filter((place) => place !== null);
  if (told.length < rows.length || new Set(told).size < told.length) return rows;
  const sorted = told.every((place, at) => at === 0 || place > (told[at - 1] ?? place));
  if (sorted) return rows;
  const byRow = new Map(rows.map((row, at) => [row, told[at] ?? 0]));
  return rows.toSorted((one, other) => (byRow.get(one) ?? 0) - (byRow.get(other) ?? 0));
}
