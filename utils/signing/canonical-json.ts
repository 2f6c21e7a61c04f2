/**
 * The one way to write a JSON value as text, after RFC 8785: no white space, the names of each object
 * in the order of their UTF-16 code units, numbers and texts as ECMAScript writes them. Whoever wrote
 * the file, the same content gives the same bytes to sign. The value must come from `JSON.parse`, or
 * hold only what that gives.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    // A field that is not set is not written, as in `JSON.stringify`.
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`);
  return `{${fields.join(',')}}`;
}
