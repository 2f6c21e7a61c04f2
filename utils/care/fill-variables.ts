/** A variable in an action's words, such as `{customerName}`; `{3}` and `{ }` are none. */
const VARIABLE = /\{([A-Za-z][\w-]*)\}/g;

/** The names of the variables, each once, in the order in which they stand. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map(([, name = '']) => name))];
}

export const hasUnfilled = (text: string): boolean => variablesOf(text).length > 0;

/** `soFar`: with the variables that are missing still in it; to be shown only. */
export type Filled = { ok: true; text: string } | { ok: false; missing: string[]; soFar: string };

/**
 * Puts the values in place of the variables. Refuses as long as one of them has no value, or a value
 * is itself a variable that nobody has filled: such a text never reaches a customer.
 */
export function fillVariables(text: string, values: Readonly<Record<string, string>>): Filled {
  const valueFor = (name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '';
  const missing = variablesOf(text).filter((name) => {
    const value = valueFor(name);
    return value === '' || hasUnfilled(value);
  });
  const filled = text.replace(VARIABLE, (whole, name: string) =>
    missing.includes(name) ? whole : valueFor(name),
  );
  return missing.length > 0 ? { ok: false, missing, soFar: filled } : { ok: true, text: filled };
}
