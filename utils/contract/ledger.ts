import * as v from 'valibot';
import type { NotKept } from './damage';
import { NOT_RIGHT_REASONS } from './session';
import { LANGUAGES } from './text';

/** What is owed until it is done: a call back, a promise, an answer to feedback. */
export const LEDGER_KINDS = ['call-back', 'promise', 'feedback'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Feedback is taken up by its owner before it is answered; what is done leaves the ledger. */
export const LEDGER_STATUSES = ['waiting', 'taken-up'] as const;

export const WORDS_LENGTH = 200;
export const OWNER_LENGTH = 60;
/** Nothing is kept longer, whatever is set. */
export const MOST_DAYS = 30;
export const MOST_KEEP_HOURS = MOST_DAYS * 24;

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * One thing that is owed: which ticket, when, and the agent's own words, which name nobody. Times in
 * milliseconds since 1970.
 */
export const LedgerEntrySchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  kind: v.picklist(LEDGER_KINDS),
  /** The ticket: its desk, its key there, and where its page is. */
  origin: v.pipe(v.string(), v.maxLength(300)),
  key: v.pipe(v.string(), v.maxLength(300)),
  address: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(2000))),
  /** Empty: the kind says enough. */
  words: v.pipe(v.string(), v.maxLength(WORDS_LENGTH)),
  /** Who owes the answer; empty: the agent. */
  owner: v.pipe(v.string(), v.maxLength(OWNER_LENGTH)),
  status: v.picklist(LEDGER_STATUSES),
  createdAt: Moment,
  dueAt: Moment,
});
export type LedgerEntry = v.InferOutput<typeof LedgerEntrySchema>;

/** What the agent asks to be reminded of. */
export const NewLedgerEntrySchema = v.pick(LedgerEntrySchema, [
  'kind',
  'origin',
  'key',
  'address',
  'words',
  'owner',
  'dueAt',
]);
export type NewLedgerEntry = v.InferOutput<typeof NewLedgerEntrySchema>;

/** What was written into the desk's own record: only that it was, by month (YYYY-MM). */
export const COUNTED = ['barrier-report', 'feedback', 'consent', 'hand-off'] as const;
export type Counted = (typeof COUNTED)[number];
export interface CountRow {
  kind: Counted;
  month: string;
  count: number;
}

/**
 * For the trainers, nobody is named in it: a sentence that helped, or – with `notRight` – the customer's
 * words in which a need was found that is not there.
 */
export const InboxRowSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500)),
  language: v.picklist(LANGUAGES),
  /** Id of the need that it helped with, or that is not there. */
  need: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  /** Why it is not right. */
  notRight: v.optional(v.picklist(NOT_RIGHT_REASONS)),
  /** YYYY-MM-DD. */
  on: v.pipe(v.string(), v.isoDate()),
});
export type InboxRow = v.InferOutput<typeof InboxRowSchema>;
/** What the agent releases; the rest is put beside it where it is kept. */
export type ReleasedWords = Omit<InboxRow, 'id' | 'on'>;
/** Of so many the oldest go. */
export const MOST_IN_INBOX = 500;

/** What tells who somebody is. */
export type PersonalKind = 'number' | 'name' | 'address';

export type AddEntryResult =
  | { ok: true }
  | { ok: false; reason: 'personal'; found: PersonalKind[] }
  | { ok: false; reason: 'past' | 'too-far' | 'set-by-company' | NotKept };

/** `gone`: there is nothing to change any more, or it would be put off beyond its end. */
export type ChangeEntryResult = { ok: true } | { ok: false; reason: 'gone' | NotKept };

export type SendHelpedResult =
  | { ok: true }
  | { ok: false; reason: 'personal'; found: PersonalKind[] }
  | { ok: false; reason: NotKept };
