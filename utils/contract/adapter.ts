import * as v from 'valibot';
import { provenance } from './provenance';

/** CSS; `A >>> B` goes on inside A's open shadow root or its frame of the same origin. */
const Selector = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

/**
 * Takes a value from an element: its text, or one of its attributes (of several, with spaces between
 * their names, the first that is there); of it only the last number
 * with `number` (`/users/12` and `12` are then the same person). `place: before` takes the nearest
 * earlier sibling of the message instead of something in it, for pages that put them side by side.
 * With `label`, it counts only where these words stand just before it, as in a row of a profile.
 */
const ValueOfSchema = v.strictObject({
  selector: Selector,
  attribute: v.optional(v.string()),
  number: v.optional(v.boolean()),
  place: v.optional(v.literal('before')),
  label: v.optional(v.pipe(v.string(), v.nonEmpty())),
});
export type ValueOf = v.InferOutput<typeof ValueOfSchema>;

/**
 * A mark on a message: an element (the message itself or something in it) that matches `selector`
 * and, where only the words tell, holds one of `says` (case does not matter).
 */
const MarkSchema = v.strictObject({
  selector: Selector,
  says: v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1))),
});
export type Mark = v.InferOutput<typeof MarkSchema>;

const From = v.picklist(['customer', 'agent', 'system']);

/** One test for who speaks; the first that holds decides; where none holds it is the system. */
const SpeakerRuleSchema = v.variant('test', [
  /**
   * The message element (or something in it) carries the mark; with `group`, also where only the
   * message of its group that names the author does.
   */
  v.strictObject({
    test: v.literal('matches'),
    ...MarkSchema.entries,
    group: v.optional(v.boolean()),
    from: From,
  }),
  v.strictObject({
    test: v.literal('same-as'),
    value: ValueOfSchema,
    among: ValueOfSchema,
    from: From,
  }),
  /** Its author is none of the values found on the page, of which there are some. */
  v.strictObject({
    test: v.literal('none-of'),
    value: ValueOfSchema,
    among: ValueOfSchema,
    from: From,
  }),
  /**
   * The message's words, or `selector` in it (an avatar), stand on this side of the conversation,
   * as seen in an interface that runs left to right; one that runs right to left mirrors it.
   */
  v.strictObject({
    test: v.literal('side'),
    side: v.picklist(['left', 'right']),
    selector: v.optional(Selector),
    from: From,
  }),
  v.strictObject({ test: v.literal('otherwise'), from: From }),
  /** Its author is one of these, such as colleagues, where the page itself does not tell. */
  v.strictObject({
    test: v.literal('named'),
    value: ValueOfSchema,
    names: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
    from: From,
  }),
  /** The message's author (`value`) is among the values found on the page (`among`). */
]);
export type SpeakerRule = v.InferOutput<typeof SpeakerRuleSchema>;

/** How to read and write one kind of desk, as data. File: `knowledge/desks/<id>.yaml`. */
export const AdapterSchema = v.strictObject({
  kind: v.literal('desk'),
  ...provenance,
  title: v.pipe(v.string(), v.nonEmpty()),
  pages: v.pipe(
    v.array(
      v.strictObject({
        /**
         * `reply`: only the reply box stands there; `other`: lists, settings and the like of this
         * desk, where there is nothing to read and nothing else must be tried.
         */
        role: v.picklist(['conversation', 'reply', 'other']),
        /** End of the pathname, `*` as wildcard; where the desk is installed does not matter. */
        path: v.string(),
        /** An element that this kind of desk always has here; tells desks with the same paths apart. */
        marker: Selector,
      }),
    ),
    v.minLength(1),
  ),
  /**
   * Where the conversation's key stands: a query parameter, the part of the path (or of a path
   * after `#`) that comes after `pathSegment`, or an element's text or attribute.
   */
  key: v.union([
    v.strictObject({ query: v.string() }),
    v.strictObject({ pathSegment: v.pipe(v.string(), v.nonEmpty()) }),
    ValueOfSchema,
  ]),
  messages: v.strictObject({
    item: Selector,
    /** The message's words; several parts of one item are joined by line breaks. */
    text: Selector,
    /** Attribute of the item with the desk's own id of the message; several as in values. */
    id: v.optional(v.string()),
    author: v.optional(ValueOfSchema),
    time: v.optional(ValueOfSchema),
    /**
     * Messages of one person stand in groups, and only the first or the last of a group names the
     * author and the time: the others take them from there.
     */
    grouped: v.optional(v.picklist(['first', 'last'])),
    /**
     * The post that opened the ticket where it stands apart from the others: always the oldest,
     * whatever the order. What is not given is as for the other messages. `from` says who writes
     * it where that is always the same side, `label` what stands just before it.
     */
    opening: v.optional(
      v.strictObject({
        item: Selector,
        label: v.optional(v.pipe(v.string(), v.nonEmpty())),
        text: v.optional(Selector),
        id: v.optional(v.string()),
        author: v.optional(ValueOfSchema),
        time: v.optional(ValueOfSchema),
        from: v.optional(From),
      }),
    ),
    speaker: v.pipe(v.array(SpeakerRuleSchema), v.minLength(1)),
    /** Items that are notes between colleagues: a selector, or a mark told by its words. */
    internal: v.optional(v.union([Selector, MarkSchema])),
    /** Parts of a message that are not its own words: quotes, signatures, icons. */
    remove: v.optional(v.array(Selector), []),
    order: v.picklist(['oldest-first', 'newest-first']),
  }),
  /** `value` may begin with `+`: then it is the element after the row, as in a definition list. */
  fields: v.optional(
    v.array(v.strictObject({ row: Selector, label: Selector, value: Selector })),
    [],
  ),
  /**
   * Reply boxes, best first; an editor in a frame is named by its frame. One that is hidden counts
   * once it is shown. `internal`: while the box or an element round it matches, what is written
   * there is a note between colleagues.
   */
  reply: v.array(v.strictObject({ selector: Selector, internal: v.optional(Selector) })),
});
export type Adapter = v.InferOutput<typeof AdapterSchema>;
