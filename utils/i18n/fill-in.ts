type ParamNames<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

/** What a text needs filled in; `undefined` when it needs nothing. */
export type ParamsIn<S extends string> = [ParamNames<S>] extends [never]
  ? undefined
  : Record<ParamNames<S>, string | number>;

/** A text with its parameters; what they hold is left as it is, braces included. */
export function fillIn(text: string, params?: Record<string, string | number>): string {
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
