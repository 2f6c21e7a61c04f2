import * as v from 'valibot';
import type { Item, ItemKind } from './pack';
import { IdSchema } from './provenance';

/** Names one item. */
export interface ItemRef {
  kind: ItemKind;
  id: string;
}

/**
 * What a trainer changed: an item in place of the default one, or beside it; null hides it. `base` is
 * the default item as it was when the change was published, null where there was none: with it a new
 * default pack can be merged.
 */
export interface Override extends ItemRef {
  item: Item | null;
  base?: Item | null;
}

/** An item as it is being written: it may not fit the schema yet. */
export type UnfinishedItem = ItemRef & Record<string, unknown>;

/** A change that is kept and not published yet; `item` null takes the item away. */
export interface ItemDraft extends ItemRef {
  item: UnfinishedItem | null;
  /** The item in force when the change was begun; null: it is a new one. */
  base: Item | null;
  /**
   * The default item that the change has taken in, where a new default pack was merged; left out
   * otherwise. It becomes the override's `base`.
   */
  mergedWith?: Item | null;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

export const NOTES_LENGTH = 1000;
export const NAME_LENGTH = 60;

/** What a trainer says of a version when it is published. */
export const VersionNoteSchema = v.strictObject({
  author: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME_LENGTH)),
  /** A second person who read it over; null: nobody did. */
  reviewer: v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME_LENGTH))),
  notes: v.pipe(v.string(), v.trim(), v.maxLength(NOTES_LENGTH)),
});
export type VersionNote = v.InferOutput<typeof VersionNoteSchema>;

/** One published version. What was in force with it stands in the snapshot of the same number. */
export interface Version extends VersionNote {
  /** From 1, without gaps. */
  number: number;
  /** Milliseconds since 1970. */
  publishedAt: number;
  /** The default pack that it lies on; null where none was installed. */
  packVersion: string | null;
  /** What differs from the version before. */
  changed: ItemRef[];
  /** It brings the state of this version back; 0: what was in force before the first one. */
  bringsBack: number | null;
}

/** All overrides in force with a version; number 0 is what was there before the first one. */
export interface Snapshot {
  number: number;
  overrides: Override[];
}

const Words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4000));
const Ids = v.pipe(v.array(IdSchema), v.maxLength(40));

/** A conversation of the trainers' own, in the evaluation format; what `expect` lacks is not judged. */
export const OurCaseSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  lang: v.optional(v.pipe(v.string(), v.maxLength(20)), 'unknown'),
  /** Where the words come from. */
  source: v.optional(v.pipe(v.string(), v.maxLength(300))),
  messages: v.pipe(
    v.array(
      v.strictObject({
        from: v.picklist(['customer', 'agent', 'system']),
        text: Words,
        time: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(40)))),
        /** A note between colleagues. */
        internal: v.optional(v.boolean()),
      }),
    ),
    v.maxLength(500),
  ),
  fields: v.optional(v.record(v.pipe(v.string(), v.maxLength(200)), Words), {}),
  expect: v.optional(
    v.strictObject({
      needs: v.optional(Ids),
      optional: v.optional(Ids),
      /** Kept for those who go on with the file; not judged. */
      crisisKind: v.optional(v.picklist(['self-harm', 'medical', 'violence'])),
      subject: v.optional(v.picklist(['self', 'other'])),
      topic: v.optional(IdSchema),
      fraudType: v.optional(v.union([IdSchema, Ids])),
    }),
    {},
  ),
});
export type OurCase = v.InferOutput<typeof OurCaseSchema>;
/** More of them take longer to run than anybody waits. */
export const MOST_OUR_CASES = 5_000;
