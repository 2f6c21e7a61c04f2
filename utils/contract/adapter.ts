import * as v from 'valibot';
import { provenance } from './provenance';

const Selector = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

/** Takes a value from an element: its text, or one of its attributes. */
const ValueOf = v.strictObject({ selector: Selector, attribute: v.optional(v.string()) });

/** One test for who speaks; the first that holds decides. */
const SpeakerRule = v.variant('test', [
  /** The message element (or something in it) matches a selector. */
  v.strictObject({
    test: v.literal('matches'),
    selector: Selector,
    from: v.picklist(['customer', 'agent', 'system']),
  }),
  /** The message's author (`value`) is among the values found on the page (`among`). */
  v.strictObject({
    test: v.literal('same-as'),
    value: ValueOf,
    among: ValueOf,
    from: v.picklist(['customer', 'agent', 'system']),
  }),
  v.strictObject({
    test: v.literal('otherwise'),
    from: v.picklist(['customer', 'agent', 'system']),
  }),
]);

/** How to read and write one kind of desk, as data. File: `knowledge/desks/<id>.yaml`. */
export const AdapterSchema = v.strictObject({
  kind: v.literal('desk'),
  ...provenance,
  title: v.pipe(v.string(), v.nonEmpty()),
  pages: v.pipe(
    v.array(
      v.strictObject({
        role: v.picklist(['conversation', 'reply']),
        /** Pathname with `*` as wildcard; where the desk is installed does not matter. */
        path: v.string(),
        /** An element that this kind of desk always has here; tells desks with the same paths apart. */
        marker: Selector,
      }),
    ),
    v.minLength(1),
  ),
  /** Where the conversation's key stands: a query parameter, or an element's text or attribute. */
  key: v.union([v.strictObject({ query: v.string() }), ValueOf]),
  messages: v.strictObject({
    item: Selector,
    text: Selector,
    /** Attribute of the item with the desk's own id of the message. */
    id: v.optional(v.string()),
    author: v.optional(ValueOf),
    time: v.optional(ValueOf),
    speaker: v.pipe(v.array(SpeakerRule), v.minLength(1)),
    /** Items that are notes between colleagues. */
    internal: v.optional(Selector),
    /** Parts of a message that are not its own words: quotes, signatures, icons. */
    remove: v.optional(v.array(Selector), []),
    order: v.picklist(['oldest-first', 'newest-first']),
  }),
  fields: v.optional(
    v.array(v.strictObject({ row: Selector, label: Selector, value: Selector })),
    [],
  ),
  /** Reply boxes, best first. */
  reply: v.array(v.strictObject({ selector: Selector })),
});
export type Adapter = v.InferOutput<typeof AdapterSchema>;
