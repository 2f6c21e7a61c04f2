/** Where a value stands in an item: `['steps', 2, 'say', 'en']`. */
export type Path = readonly (string | number)[];

/** Calls `visit` for every text and every name of a field, with where it stands. Ends at `depth`. */
export function walkTexts(
  value: unknown,
  visit: { text(text: string, path: Path): void; name(name: string, path: Path): void },
  depth: number,
  path: Path = [],
): void {
  if (typeof value === 'string') visit.text(value, path);
  if (typeof value !== 'object' || value === null || path.length > depth) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walkTexts(entry, visit, depth, [...path, index]);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    visit.name(name, [...path, name]);
    walkTexts(inner, visit, depth, [...path, name]);
  }
}
