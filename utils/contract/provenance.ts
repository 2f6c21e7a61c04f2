import * as v from 'valibot';

export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens.'),
  v.maxLength(80),
);

export const DateSchema = v.pipe(v.string(), v.isoDate('A date is written YYYY-MM-DD.'));

/**
 * Where a statement comes from. `verified`: the page was read on `checkedOn`; `seed`: told by the
 * service teams that started the project; `recalled`: from memory, not yet verified;
 * `composed`: written by the content team, awaiting review.
 */
export const SourceSchema = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('http'))),
  status: v.picklist(['verified', 'seed', 'recalled', 'composed']),
  checkedOn: v.optional(DateSchema),
});
export type Source = v.InferOutput<typeof SourceSchema>;

const Who = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));

/**
 * Who answers for an item, who reads it over, and by when it is to be read over again. It stands in
 * the item, so that it goes wherever the item goes: into packs, versions, files and merges.
 */
export const UpkeepSchema = v.strictObject({
  owner: v.optional(Who),
  reviewer: v.optional(Who),
  reviewBy: v.optional(DateSchema),
});
export type Upkeep = v.InferOutput<typeof UpkeepSchema>;

export const upkeep = { upkeep: v.optional(UpkeepSchema) };

const Sentence = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));

/**
 * Sentences in which the item must be found, and others in which it must not. Signals and rules for
 * drafts must have them; wherever else they stand, the studio tries them while the item is written.
 */
export const examples = {
  matches: v.optional(v.pipe(v.array(Sentence), v.maxLength(40))),
  ignores: v.optional(v.pipe(v.array(Sentence), v.maxLength(40))),
};

/** What every item of content carries beside its own fields. */
export const provenance = {
  id: IdSchema,
  ...upkeep,
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'Name at least one source.')),
  updatedOn: DateSchema,
};
