import * as v from 'valibot';
import { examples, IdSchema, provenance } from './provenance';
import { TextSchema } from './text';

/** A technical word and its plain wording. Files: `knowledge/terms/<area>.yaml`, key `terms`. */
export const TermSchema = v.strictObject({
  kind: v.literal('term'),
  ...provenance,
  word: TextSchema,
  /** Other spellings of the word, in any language. */
  aliases: v.array(v.pipe(v.string(), v.nonEmpty())),
  /** Something one can say in one breath: at most 20 Chinese characters or 12 English words. */
  plain: TextSchema,
  /** Customers know the word or read it on their screen: listed, but not flagged as jargon. */
  everyday: v.optional(v.boolean(), false),
  /**
   * A word of the trade that nobody else can be expected to know: pointed out in an agent's draft.
   * Other technical words ("upload", 权限) are only kept out of our own content.
   */
  trade: v.optional(v.boolean()),
  ...examples,
});
export type Term = v.InferOutput<typeof TermSchema>;

/**
 * How a customer puts a technical thing in their own words. Ambiguous by default: the agent is
 * shown the candidates and the question that tells them apart.
 * Files: `knowledge/terms/<area>.yaml`, key `sayings`.
 */
export const SayingSchema = v.strictObject({
  kind: v.literal('saying'),
  ...provenance,
  language: v.picklist(['zh-Hans', 'en']),
  /** In the pattern notation of signals; the first is the one shown. */
  phrases: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
  /** Term ids, likeliest first. */
  meanings: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(4)),
  /** Asked in the customer's language. */
  confirm: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  risk: v.picklist(['none', 'verify', 'fraud']),
  /** The scripts this saying leads to, likeliest first. */
  topics: v.array(IdSchema),
  ...examples,
});
export type Saying = v.InferOutput<typeof SayingSchema>;
