import * as v from 'valibot';
import { DateSchema } from './provenance';

/**
 * What is counted for the trainers, by day: how often something came up, never what was said, on
 * which ticket, by whom or for whom.
 */
export const COUNTED_THINGS = [
  /** A signal found something that the agent could see; `about` names the signal. */
  'cue-shown',
  'cue-confirmed',
  /** `detail` is the reason. */
  'cue-dismissed',
  /** The agent added a need that nothing had found; `about` names the need. */
  'need-added',
  /** A search that found nothing; what was looked for is not kept. */
  'search-empty',
  'script-started',
  'script-done',
  /** Where a script stands that was not finished; `detail` is the step, empty before the first. */
  'script-left',
  /** As above, where the step failed too often and the other way was offered. */
  'script-second-route',
  /** The question before the first step gave reason to stop. */
  'script-stopped',
  /** The plain-language check pointed something out in a draft; `about` names what made it. */
  'finding-shown',
  'finding-taken',
  /** Left alone, turned off, or sent as it stood. */
  'finding-ignored',
] as const;
export type CountedThing = (typeof COUNTED_THINGS)[number];

/** Nothing is kept for more days than these: thirteen weeks. */
export const COUNT_DAYS = 91;
export const MOST_A_DAY = 100_000;

/** Names what was counted, in ids of the content alone. */
export const CountMarkSchema = v.strictObject({
  what: v.picklist(COUNTED_THINGS),
  /** `signal/small-print`, as in the studio's addresses; empty: nothing in particular. */
  about: v.pipe(v.string(), v.regex(/^([a-z-]{1,20}\/[a-z0-9-]{1,80})?$/)),
  detail: v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,80}$/)),
});
export type CountMark = v.InferOutput<typeof CountMarkSchema>;

/** A mark that is counted, or – where an agent takes something back or goes on – no longer is. */
export interface CountChange extends CountMark {
  by: 1 | -1;
}

export const CountSchema = v.strictObject({
  ...CountMarkSchema.entries,
  /** YYYY-MM-DD, where the agent is. */
  day: DateSchema,
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_A_DAY)),
});
export type Count = v.InferOutput<typeof CountSchema>;

/** A search without a result whose words the agent saw masked and released. */
export const MissingWordsSchema = v.strictObject({
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_A_DAY)),
  lastOn: DateSchema,
});
export type MissingWords = v.InferOutput<typeof MissingWordsSchema>;

/** So many pieces of feedback of that day still wait for an answer. */
export const WaitingSchema = v.strictObject({
  since: DateSchema,
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_A_DAY)),
});
export type Waiting = v.InferOutput<typeof WaitingSchema>;

export const COUNTS_FORMAT = 'carecue-counts-1';
/** Far more than three months of one agent are. */
export const MOST_COUNTS = 20_000;
export const MOST_COUNTS_BYTES = 4_000_000;

/** What an agent gives out for the trainers: nothing in it tells whose it is. */
export const CountsFileSchema = v.strictObject({
  format: v.literal(COUNTS_FORMAT),
  /** The first day on which something was counted, and the day on which it was given out. */
  from: DateSchema,
  to: DateSchema,
  counts: v.pipe(v.array(CountSchema), v.maxLength(MOST_COUNTS)),
  missing: v.pipe(v.array(MissingWordsSchema), v.maxLength(500)),
  waiting: v.pipe(v.array(WaitingSchema), v.maxLength(500)),
});
export type CountsFile = v.InferOutput<typeof CountsFileSchema>;

/** A file that a trainer brought in. */
export interface KeptCountsFile {
  /** SHA-256 of what it holds (hex): the same file is never counted twice. */
  hash: string;
  /** YYYY-MM-DD. */
  broughtOn: string;
  file: CountsFile;
}
