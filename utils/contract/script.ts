import * as v from 'valibot';
import { DateSchema, IdSchema, provenance } from './provenance';
import { TextSchema } from './text';

const Texts = (min: number, max: number) =>
  v.pipe(v.array(TextSchema), v.minLength(min), v.maxLength(max));

/** One screen, one verb. */
export const StepSchema = v.strictObject({
  id: IdSchema,
  /** What the agent says or sends: one action, at most 20 Chinese characters or 12 English words. */
  say: TextSchema,
  /** Where to look: order on the screen and the exact words on it; colour only as an extra. */
  landmark: v.optional(TextSchema),
  /** What the customer should see once it worked. */
  see: TextSchema,
  /** The question that shows it worked, such as "What is the biggest word on the screen now?". */
  check: TextSchema,
  /** What to do when the customer does not see it. */
  ifNot: TextSchema,
  undo: v.optional(TextSchema),
});
export type Step = v.InferOutput<typeof StepSchema>;

/** A slow-pace script for one topic. File: `knowledge/scripts/<topic id>.yaml`. */
export const ScriptSchema = v.strictObject({
  kind: v.literal('script'),
  ...provenance,
  title: TextSchema,
  /** The finish line and the exit: how many steps, about how long, "stop whenever you like". */
  opening: TextSchema,
  /** Present wherever money, access or an account is touched; asked before the first step. */
  gate: v.optional(
    v.strictObject({
      question: TextSchema,
      /** What to say when the answer is worrying. */
      ifWorrying: TextSchema,
      /** The fraud types that this request is a usual cover for. */
      fraudTypes: v.array(IdSchema),
    }),
  ),
  /** Facts to learn about the device first; each a question. */
  device: Texts(0, 4),
  steps: v.pipe(v.array(StepSchema), v.minLength(3), v.maxLength(12)),
  never: Texts(1, 6),
  /** The other way after two failures, such as doing it for the customer with authorisation. */
  secondRoute: TextSchema,
  close: TextSchema,
  followUp: TextSchema,
  /** Menu paths change: without a date the panel says that the path is unverified. */
  pathVerifiedOn: v.nullable(DateSchema),
});
export type Script = v.InferOutput<typeof ScriptSchema>;
