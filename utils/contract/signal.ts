import * as v from 'valibot';
import { examples, IdSchema, provenance, upkeep } from './provenance';

const Pattern = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
/** Patterns in the notation of `docs/writing-content.md`, by the language of the text. */
export const PatternsSchema = v.strictObject({
  zh: v.optional(v.array(Pattern), []),
  en: v.optional(v.array(Pattern), []),
});

/**
 * All the ways in which people say one thing, in the pattern notation of
 * `docs/writing-content.md`. File: `knowledge/concepts/<id>.yaml`.
 */
export const ConceptSchema = v.strictObject({
  kind: v.literal('concept'),
  id: IdSchema,
  ...upkeep,
  /** One line: what belongs here and what does not. */
  note: v.pipe(v.string(), v.nonEmpty()),
  zh: v.optional(v.array(Pattern), []),
  en: v.optional(v.array(Pattern), []),
  ...examples,
});
export type Concept = v.InferOutput<typeof ConceptSchema>;

export const FRAUD_SLOTS = [
  'approach',
  'ask',
  'promise',
  'threat',
  'secrecy',
  'channel',
  'done',
] as const;

/** What a match speaks for: a need, a topic, or one slot of a fraud. */
const Target = v.union([
  v.strictObject({
    need: IdSchema,
    crisisKind: v.optional(v.picklist(['self-harm', 'medical', 'violence'])),
  }),
  v.strictObject({ topic: IdSchema }),
  v.strictObject({
    slot: v.picklist(FRAUD_SLOTS),
    /** The types it speaks for, likeliest first; none: it fits any. */
    fraudTypes: v.array(IdSchema),
    /** How far things have gone when this is said; `done` means `paid` if nothing is written. */
    urgency: v.optional(v.picklist(['about-to-pay', 'paid', 'shared-access'])),
  }),
]);

/** A way in which a need, topic or fraud slot shows itself. File: `knowledge/signals/<id>.yaml`. */
export const SignalSchema = v.strictObject({
  kind: v.literal('signal'),
  ...provenance,
  target: Target,
  /** How much one match speaks for the target, 0–1; matches add up as independent evidence. */
  weight: v.pipe(v.number(), v.minValue(0.05), v.maxValue(1)),
  /** Whose need it is; `auto` reads it from the sentence. */
  subject: v.optional(v.picklist(['auto', 'self', 'other']), 'auto'),
  /** Where it is looked for: in what the customer says, in profile fields (tags, notes), or both. */
  place: v.optional(v.picklist(['message', 'field', 'both']), 'message'),
  /** Scopes in which the phrase still counts, such as a negation that is part of its meaning. */
  countsIn: v.optional(
    v.array(v.picklist(['negation', 'question', 'hypothesis', 'quotation', 'past', 'work'])),
    [],
  ),
  patterns: PatternsSchema,
  /** Sentences that must match, and sentences that must not; each runs as a test. */
  matches: v.pipe(v.array(v.string()), v.minLength(2)),
  ignores: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Signal = v.InferOutput<typeof SignalSchema>;
