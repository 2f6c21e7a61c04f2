import type { en } from './en';

/** Names one text of the interface. */
export type MessageKey = keyof typeof en;

/** All texts of one interface language. */
export type Messages = Record<MessageKey, string>;

type ParamNames<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

/** What a text needs filled in; `undefined` when it needs nothing. */
export type ParamsOf<K extends MessageKey> = [ParamNames<(typeof en)[K]>] extends [never]
  ? undefined
  : Record<ParamNames<(typeof en)[K]>, string | number>;
