import type { FAULT_CODES } from '@/utils/knowledge/content-problem';

/** What the schema complains of, as a person would. */
export const SCHEMA_CODES = [
  'missing',
  'empty',
  'language-missing',
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
] as const;

/** What agents do not see, or see with a warning, until somebody has checked it. */
export const CARE_CODES = ['number-unverified', 'path-unverified'] as const;

export type ItemFaultCode =
  | (typeof SCHEMA_CODES)[number]
  | (typeof FAULT_CODES)[number]
  | (typeof CARE_CODES)[number];

/** Something wrong with an item that is being written. */
export interface ItemFault {
  /** Where: `steps.2.say.en`; empty: the whole item. */
  path: string;
  code: ItemFaultCode;
  /** The words or the number that it is about; empty where the code says it all. */
  about: string;
  limit: number;
  /** It must be put right before it can be published. */
  stops: boolean;
}
