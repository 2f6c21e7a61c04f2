import * as v from 'valibot';

const Ref = v.strictObject({
  kind: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
});
export type SearchRef = v.InferOutput<typeof Ref>;

const MissingSchema = v.strictObject({
  /** The query as the agent released it: numbers and names masked. */
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  /** How often it was noted. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** YYYY-MM-DD. */
  lastOn: v.pipe(v.string(), v.isoDate()),
});

/** What search remembers of this agent: what was opened and how often – never what was typed. */
export const SearchMemorySchema = v.strictObject({
  /** The latest first. */
  recent: v.pipe(v.array(Ref), v.maxLength(12)),
  pinned: v.pipe(v.array(Ref), v.maxLength(30)),
  /** How often an item was opened or inserted, by `kind/id`. */
  uses: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Searches without a result that the agent noted for the trainer; the latest first. */
  missing: v.pipe(v.array(MissingSchema), v.maxLength(500)),
});
export type SearchMemory = v.InferOutput<typeof SearchMemorySchema>;

export const EMPTY_SEARCH_MEMORY: SearchMemory = { recent: [], pinned: [], uses: {}, missing: [] };
