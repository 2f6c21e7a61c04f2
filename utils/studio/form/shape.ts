import type { ItemKind } from '@/utils/contract/pack';

/** What a field of a form holds, read from the schema that guards it. */
export type Shape =
  /** One string; `most` characters. */
  | { kind: 'words'; most: number | null; empty: boolean }
  /** One text in every language. */
  | { kind: 'text' }
  | { kind: 'number'; least: number | null; most: number | null; whole: boolean }
  | { kind: 'flag' }
  /** YYYY-MM-DD. */
  | { kind: 'date' }
  | { kind: 'choice'; options: readonly string[] }
  /** The id of an item. */
  | { kind: 'reference'; to: ItemKind }
  /** A value that is what it is. */
  | { kind: 'fixed'; value: unknown }
  | { kind: 'list'; of: Shape; least: number; most: number | null }
  | { kind: 'object'; fields: readonly FieldShape[] }
  /** Pairs of words. */
  | { kind: 'pairs' }
  /** One of several shapes. */
  | { kind: 'either'; options: readonly Shape[] };

export interface FieldShape {
  name: string;
  shape: Shape;
  /** It may be left out. */
  optional: boolean;
  /** It may be null: "not checked yet". */
  nullable: boolean;
  /** What stands there where it is left out; undefined: nothing. */
  start: unknown;
}

/** Where a value stands in an item: names, and numbers in lists. */
export type Path = readonly (string | number)[];
