import type { ItemKind } from '@/utils/contract/pack';
import { LIMITS } from './limits';

/** A list of problems ends here. */
export const LIMIT_OF_PROBLEMS = LIMITS.problems;

/** Everything for which a file can be refused; each has its text in `utils/i18n/texts`. */
export const PROBLEM_CODES = [
  // The file as a whole
  'file-too-large',
  'file-empty',
  'file-kind',
  'not-text',
  'archive-broken',
  'archive-too-large',
  'too-many-items',
  'too-many-rows',
  'too-deep',
  'too-many-keys',
  'forbidden-key',
  'json-broken',
  'yaml-broken',
  'yaml-place',
  'not-a-pack',
  'newer-format',
  'pack-header',
  'altered',
  'unsigned',
  'other-key',
  // Tables
  'table-unknown',
  'column-unknown',
  'column-twice',
  'column-missing',
  'quotes',
  'id-missing',
  'stray-cell',
  // Items
  'kind-unknown',
  'missing',
  'empty',
  'too-long',
  'too-many',
  'too-few',
  'too-large',
  'too-small',
  'not-one-of',
  'wrong-type',
  'bad-id',
  'bad-date',
  'bad-address',
  'bad-form',
  'unknown-field',
  'twice',
  'markup',
  'unseen',
  'no-such-item',
  'bad-pattern',
  'still-named',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Where in a file. Rows count as in a spreadsheet: the names of the columns are row 1. */
export interface Place {
  file: string;
  row?: number;
  /** Letter and name: "C word.en". */
  column?: string;
  /** Lines count from 1. */
  line?: number;
}

/** Why a file is refused; worded for the user by `exchange.problem.<code>`. */
export interface ExchangeProblem extends Place {
  code: ProblemCode;
  /** What the wording needs: a limit, a name, what is allowed. */
  about: string;
  item?: { kind: ItemKind | string; id: string };
  /** The field of the item, such as `steps.2.say.en`. */
  path?: string;
}

export type ExchangeResult<T = object> =
  | ({ ok: true } & T)
  | { ok: false; problems: ExchangeProblem[] };

export function refuse(place: Place, code: ProblemCode, about: string | number = '') {
  return { ok: false as const, problems: [{ ...place, code, about: String(about) }] };
}
