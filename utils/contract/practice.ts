import * as v from 'valibot';
import { IdSchema, provenance } from './provenance';
import { TextSchema } from './text';

/** What is to be done at one point of a conversation. */
export const MOMENTS = [
  'begin',
  'gate',
  'stop',
  'step',
  'explain',
  'check',
  'hand-off',
  'close',
] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * One exchange: what a good reply does here, and what the customer says to it. What is left out comes
 * from the playbook, script and fraud alert that the conversation is made from.
 */
export const PracticeTurnSchema = v.strictObject({
  moment: v.picklist(MOMENTS),
  /** For `step`: which step of the script. */
  step: v.optional(IdSchema),
  /** A reply that does it. */
  good: v.optional(TextSchema),
  /** What the customer then says. */
  answer: v.optional(TextSchema),
  /** Why that reply is good. */
  why: v.optional(TextSchema),
  /** Mistakes that only somebody who knows the matter sees, with what comes of each. */
  traps: v.optional(
    v.pipe(
      v.array(v.strictObject({ says: TextSchema, answer: TextSchema, why: TextSchema })),
      v.maxLength(3),
    ),
    [],
  ),
});
export type PracticeTurn = v.InferOutput<typeof PracticeTurnSchema>;

/** A conversation to practise with. File: `knowledge/practice/<id>.yaml`. */
export const PracticeSchema = v.strictObject({
  kind: v.literal('practice'),
  ...provenance,
  title: TextSchema,
  /** What the agent knows before the first word. */
  situation: TextSchema,
  /** The needs it shows how to serve, the first before all. */
  needs: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(4)),
  /** The first that has a script leads through it. */
  topics: v.array(IdSchema),
  fraudTypes: v.optional(v.array(IdSchema), []),
  /** The customer's first words. */
  opening: TextSchema,
  turns: v.pipe(v.array(PracticeTurnSchema), v.minLength(3), v.maxLength(10)),
  /** The one thing to take away. */
  lesson: TextSchema,
});
export type Practice = v.InferOutput<typeof PracticeSchema>;
