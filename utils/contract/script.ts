import * as v from 'valibot';
import { DateSchema, examples, IdSchema, provenance } from './provenance';
import { TextSchema } from './text';

const Texts = (min: number, max: number) =>
  v.pipe(v.array(TextSchema), v.minLength(min), v.maxLength(max));

const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/**
 * A simple drawing of the customer's screen for an agent who cannot see it: boxes with words, the
 * place to press marked. Data only; the panel draws it. Places and sizes in per cent of the screen.
 */
export const SketchSchema = v.strictObject({
  /** What the drawing shows, for whoever cannot see it. */
  caption: TextSchema,
  parts: v.pipe(
    v.array(
      v.strictObject({
        shape: v.picklist(['box', 'button', 'picture', 'switch', 'words']),
        left: Percent,
        top: Percent,
        width: Percent,
        height: Percent,
        text: v.optional(TextSchema),
        marked: v.optional(v.boolean(), false),
      }),
    ),
    v.minLength(2),
    v.maxLength(20),
  ),
});
export type Sketch = v.InferOutput<typeof SketchSchema>;

/** One screen, one verb. A complete script has `see`, `check` and `ifNot` in every step. */
export const StepSchema = v.strictObject({
  id: IdSchema,
  /** What the agent says or sends: one action, at most 20 Chinese characters or 12 English words. */
  say: TextSchema,
  /** Where to look: order on the screen and the exact words on it; colour only as an extra. */
  landmark: v.optional(TextSchema),
  /** What the customer should see once it worked. */
  see: v.optional(TextSchema),
  /** The question that shows it worked, such as "What is the biggest word on the screen now?". */
  check: v.optional(TextSchema),
  /** What to do when the customer does not see it. */
  ifNot: v.optional(TextSchema),
  undo: v.optional(TextSchema),
  sketch: v.optional(SketchSchema),
});
export type Step = v.InferOutput<typeof StepSchema>;

/** A slow-pace script for one topic. File: `knowledge/scripts/<topic id>.yaml`. */
export const ScriptSchema = v.strictObject({
  kind: v.literal('script'),
  ...provenance,
  title: TextSchema,
  /**
   * `complete`: all fourteen parts. `short`: opening, gate where money is touched, three to six
   * steps, never, second route; it may leave out what the customer sees, checks and the close.
   */
  length: v.optional(v.picklist(['complete', 'short']), 'complete'),
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
  /** What `steps` are for, where the product differs: "支付宝"; written when there are variants. */
  stepsFor: v.optional(TextSchema),
  /** The same thing on another product, or for a need: without sight, or in writing. */
  variants: v.optional(
    v.array(
      v.strictObject({
        id: IdSchema,
        title: TextSchema,
        /** Offered first when this need is found. */
        need: v.optional(IdSchema),
        steps: v.pipe(v.array(StepSchema), v.minLength(2), v.maxLength(12)),
      }),
    ),
    [],
  ),
  never: Texts(1, 6),
  /** The other way after two failures, such as doing it for the customer with authorisation. */
  secondRoute: TextSchema,
  close: v.optional(TextSchema),
  followUp: v.optional(TextSchema),
  /** Menu paths change: without a date the panel says that the path is unverified. */
  pathVerifiedOn: v.nullable(DateSchema),
  ...examples,
});
export type Script = v.InferOutput<typeof ScriptSchema>;
