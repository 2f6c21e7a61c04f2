import * as v from 'valibot';
import { IdSchema, provenance } from './provenance';
import { TextSchema } from './text';

/** What a quick action does when its key is pressed. Nothing is ever sent. */
export const ACTION_VERBS = [
  'insert',
  'copy',
  'open-tool',
  'call-back',
  'promise',
  'hand-off',
  'barrier-report',
  'feedback',
  'consent',
  'stop-selling',
  'priority',
] as const;

/** What the agent can do with one key. File: `knowledge/actions/<id>.yaml`. */
export const ActionSchema = v.strictObject({
  kind: v.literal('action'),
  ...provenance,
  title: TextSchema,
  /** When it helps, in one sentence. */
  when: TextSchema,
  does: v.picklist(ACTION_VERBS),
  /**
   * The words it writes. A variable such as `{customerName}` is filled from the page or asked of the
   * agent; a text with an unfilled one is never inserted.
   */
  text: v.optional(TextSchema),
  /** Where the words belong: to the customer, or in the note between colleagues. */
  into: v.optional(v.picklist(['reply', 'note']), 'reply'),
  /** For `call-back` and `promise`: minutes until the reminder. */
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60 * 24 * 30))),
  /** The time of day for it, such as `09:30`, on the day that `minutes` leads to. */
  at: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** For `open-tool`: the address with variables; its origin must be allowed by the company. */
  url: v.optional(v.pipe(v.string(), v.startsWith('https://'), v.maxLength(500))),
  /** The steps that a person is led through, one question each, such as for a consent. */
  asks: v.optional(v.array(TextSchema), []),
  /** Offered first for these needs and topics; empty: always on offer. */
  needs: v.optional(v.array(IdSchema), []),
  topics: v.optional(v.array(IdSchema), []),
});
export type Action = v.InferOutput<typeof ActionSchema>;
