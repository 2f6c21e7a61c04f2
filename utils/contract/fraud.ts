import * as v from 'valibot';
import { examples, provenance } from './provenance';
import { TextSchema } from './text';

const Texts = (min: number, max: number) =>
  v.pipe(v.array(TextSchema), v.minLength(min), v.maxLength(max));

/** The alert for one fraud type. File: `knowledge/frauds/<fraud type id>.yaml`. */
export const FraudSchema = v.strictObject({
  kind: v.literal('fraud'),
  ...provenance,
  title: TextSchema,
  /** The one question to ask before anything else. */
  gate: TextSchema,
  givesAway: Texts(2, 8),
  /** Sentences that break the spell; the first is the one to say now. */
  spellBreakers: Texts(2, 4),
  /** What the scammer is likely to say next, told to the customer in advance. */
  nextLines: Texts(1, 4),
  must: Texts(2, 8),
  never: Texts(2, 8),
  /** If money or a code has already gone: what to do, in order. */
  ifGone: Texts(2, 8),
  aftercare: Texts(1, 4),
  ...examples,
});
export type Fraud = v.InferOutput<typeof FraudSchema>;

/** A telephone number or page for reporting or help. File: `knowledge/hotlines.yaml`, a list. */
export const HotlineSchema = v.strictObject({
  kind: v.literal('hotline'),
  ...provenance,
  title: TextSchema,
  region: v.picklist(['CN', 'HK', 'TW', 'UK', 'US']),
  purpose: v.picklist(['emergency', 'fraud', 'crisis', 'consumer']),
  /** As dialled, or the address of a page. */
  number: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  hours: v.optional(TextSchema),
  note: v.optional(TextSchema),
  /** Null: not verified, and so never shown to an agent. */
  verifiedOn: v.nullable(provenance.updatedOn),
});
export type Hotline = v.InferOutput<typeof HotlineSchema>;
