import type { Item } from './pack';
import type { KeyHandover, PackFile } from './pack-file';

/** Why a pack was not taken; each has its text in `utils/i18n/texts/delivery.ts`. */
export const REFUSALS = [
  // What stands in the file
  'truncated',
  'oversized',
  'wrong-schema',
  'newer-format',
  'unsigned',
  'other-key',
  'altered',
  'expired',
  'older',
  // On its way
  'not-allowed',
  'unreachable',
  'timed-out',
  'bad-answer',
  // On this machine
  'not-kept',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  code: RefusalCode;
  /** What the wording needs: a limit, a field, a version, a day; empty where it needs nothing. */
  about: string;
}

/** What is remembered of the pack in force beside its items. */
export interface AcceptedHead {
  /** Grows with everything that is published. */
  version: number;
  name: string;
  publishedAt: string;
  expiresAt: string | null;
  /** Null: it is not signed. */
  keyId: string | null;
  handovers: KeyHandover[];
  /** SHA-256 (hex) of its text. */
  digest: string;
}

/** A pack that passed every check. */
export interface AcceptedPack {
  head: AcceptedHead;
  items: Item[];
  checksums: PackFile['checksums'];
}

/** Where a pack came from; the ETag saves asking for the same one again. */
export interface PackOrigin {
  url: string | null;
  etag: string | null;
  /** Milliseconds since 1970. */
  acceptedAt: number;
}

/** What came of the last time that the address was asked; kept in `storage.local`. */
export interface DeliveryReport {
  url: string;
  /** Milliseconds since 1970. */
  at: number;
  outcome: 'taken' | 'unchanged' | Refusal;
}
