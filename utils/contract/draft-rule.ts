import * as v from 'valibot';
import { IdSchema, provenance } from './provenance';
import { PatternsSchema } from './signal';
import { TextSchema } from './text';

/** What the plain-language check may say about a draft. */
export const FINDINGS = [
  'jargon',
  'long-sentence',
  'several-steps',
  'visual-only-direction',
  'phone-only',
  'robotic',
  'rating-request',
  'patronising',
  'asks-for-code',
  'blame',
] as const;
export type FindingId = (typeof FINDINGS)[number];

/** Words in a draft that make a finding. File: `knowledge/draft-rules/<id>.yaml`. */
export const DraftRuleSchema = v.strictObject({
  kind: v.literal('draft-rule'),
  ...provenance,
  finding: v.picklist(FINDINGS),
  /** One short sentence for the agent. */
  why: TextSchema,
  /** Only for a customer with one of these needs; empty: for everybody. */
  needs: v.optional(v.array(IdSchema), []),
  patterns: PatternsSchema,
  /** These make it harmless: another channel beside the phone, say. */
  unless: v.optional(PatternsSchema),
  /** Where they must stand for that: in the same sentence, which is what holds if it is left out, or anywhere. */
  unlessIn: v.optional(v.picklist(['sentence', 'draft'])),
  /** A wording that can stand in the place of the words found; none: the agent rewrites it. */
  better: v.optional(TextSchema),
  /** Drafts that must be found, and drafts that must not; each runs as a test. */
  matches: v.pipe(v.array(v.string()), v.minLength(2)),
  ignores: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type DraftRule = v.InferOutput<typeof DraftRuleSchema>;
