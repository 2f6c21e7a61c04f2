import * as v from 'valibot';
import { examples, provenance } from './provenance';
import { TextSchema } from './text';

const Texts = (min: number, max: number) =>
  v.pipe(v.array(TextSchema), v.minLength(min), v.maxLength(max));

/** The playbook for one support need. File: `knowledge/needs/<id>.yaml`. */
export const NeedSchema = v.strictObject({
  kind: v.literal('need'),
  ...provenance,
  title: TextSchema,
  /** What helps, as the cue's chips ("慢一点"): never a diagnosis; at most 8 characters or 4 words. */
  helps: Texts(2, 4),
  /** Order on screen when several needs are found: 1 comes first (crisis), 100 last. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  /** Three ways to open, each a sentence the agent can say or send as it stands. */
  sayFirst: Texts(3, 3),
  recognise: Texts(2, 8),
  notThis: Texts(1, 6),
  /** Pace, wording and channel. */
  adjust: Texts(2, 8),
  do: Texts(3, 8),
  dont: Texts(3, 8),
  /** Teach-back questions, never "do you understand?". */
  checkUnderstanding: Texts(1, 4),
  ifStuck: Texts(1, 5),
  handOff: Texts(1, 4),
  afterwards: Texts(1, 4),
  pace: v.strictObject({
    /** Characters a minute in Chinese. */
    zhPerMinute: v.pipe(v.number(), v.minValue(100), v.maxValue(200)),
    /** Words a minute in English. */
    enPerMinute: v.pipe(v.number(), v.minValue(90), v.maxValue(160)),
    /** Seconds of silence after a step. */
    waitSeconds: v.pipe(v.number(), v.minValue(1), v.maxValue(15)),
  }),
  ...examples,
});
export type Need = v.InferOutput<typeof NeedSchema>;
