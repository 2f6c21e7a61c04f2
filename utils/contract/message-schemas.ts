import * as v from 'valibot';
import { DRAFT_LIMIT } from './draft';
import { EDITOR_KINDS } from './editor';
import { FRAME_LIMITS } from './frames';
import { isOneOrigin } from './one-origin';
import { READER_KINDS, READING_REASONS } from './reading';

/**
 * What the background accepts from a desk's page. A page's script cannot send these, but a page
 * decides what stands in them, so every size is bounded. Messages beyond a bound are cut by the
 * reader; what still exceeds it is refused.
 */
export const LIMITS = { text: 100_000, messages: 10_000, fields: 500 } as const;

const Short = v.pipe(v.string(), v.maxLength(2_000));
const MessageSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  from: v.picklist(['customer', 'agent', 'system']),
  author: v.nullable(Short),
  time: v.nullable(Short),
  internal: v.boolean(),
  text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
});
const Messages = v.pipe(v.array(MessageSchema), v.maxLength(LIMITS.messages));
const Key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const Fields = v.pipe(
  v.record(Short, Short),
  v.check((fields) => Object.keys(fields).length <= LIMITS.fields, 'Too many fields.'),
);
const Revision = v.pipe(v.number(), v.integer(), v.minValue(0));
const ReplyBox = v.picklist(['present', 'reply', 'note', 'absent']);
const FramesNotRead = v.pipe(v.array(v.pipe(Short, v.check(isOneOrigin))), v.maxLength(20));
const ReadingSchema = v.strictObject({
  by: v.picklist(READER_KINDS),
  sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  why: v.pipe(v.array(v.picklist(READING_REASONS)), v.maxLength(READING_REASONS.length)),
  framesNotRead: FramesNotRead,
});

export const ConversationUpdateSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('snapshot'),
    key: Key,
    revision: Revision,
    messages: Messages,
    fields: Fields,
    adapter: Key,
    reading: ReadingSchema,
    replyBox: ReplyBox,
  }),
  v.strictObject({
    kind: v.literal('change'),
    key: Key,
    revision: Revision,
    added: Messages,
    changed: Messages,
    removed: v.pipe(v.array(Key), v.maxLength(LIMITS.messages)),
    fields: Fields,
    replyBox: ReplyBox,
  }),
  v.strictObject({ kind: v.literal('reply-page'), key: Key, adapter: Key, replyBox: ReplyBox }),
  v.strictObject({
    kind: v.literal('none'),
    reason: v.picklist(['no-adapter', 'no-conversation']),
    framesNotRead: v.optional(FramesNotRead),
  }),
]);

export const StartReadingSchema = v.strictObject({ pathname: Short });

const Distance = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));
export const CueActSchema = v.strictObject({
  key: Key,
  act: v.variant('verb', [
    v.strictObject({ verb: v.literal('insert') }),
    v.strictObject({ verb: v.literal('insert-wish') }),
    v.strictObject({ verb: v.literal('dismiss-wish') }),
    v.strictObject({ verb: v.literal('open-panel') }),
    v.strictObject({ verb: v.literal('fold') }),
    v.strictObject({ verb: v.literal('unfold') }),
    v.strictObject({ verb: v.literal('not-now') }),
    v.strictObject({ verb: v.literal('turn-off') }),
    v.strictObject({
      verb: v.literal('move'),
      position: v.strictObject({ right: Distance, bottom: Distance }),
    }),
  ]),
});

const Token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
export const FrameReportSchema = v.strictObject({
  token: Token,
  reading: v.nullable(
    v.strictObject({
      text: v.pipe(v.string(), v.maxLength(FRAME_LIMITS.text)),
      conversation: v.nullable(
        v.strictObject({
          messages: v.pipe(v.array(MessageSchema), v.maxLength(FRAME_LIMITS.messages)),
          sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        }),
      ),
    }),
  ),
  replyBox: ReplyBox,
});
export const KeyAskedSchema = v.strictObject({ token: Token, key: Key });
export const WritePlaceSchema = v.variant('at', [
  v.strictObject({ at: v.literal('cursor') }),
  v.strictObject({ at: v.literal('draft') }),
  v.strictObject({
    at: v.literal('part'),
    find: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.text)),
    occurrence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
]);

export const FrameInsertSchema = v.strictObject({
  token: Token,
  key: Key,
  text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
  frameId: v.pipe(v.number(), v.integer(), v.minValue(1)),
  place: v.optional(WritePlaceSchema),
  into: v.optional(v.literal('note')),
});

export const EditorCallSchema = v.variant('do', [
  v.strictObject({ do: v.literal('read') }),
  v.strictObject({ do: v.literal('insert'), text: v.pipe(v.string(), v.maxLength(LIMITS.text)) }),
  v.strictObject({ do: v.literal('undo') }),
]);

/** What comes back from the page's own world is the page's word. */
export const EditorAnswerSchema = v.object({
  kind: v.picklist(EDITOR_KINDS),
  text: v.nullable(v.pipe(v.string(), v.maxLength(2 * LIMITS.text))),
  done: v.boolean(),
});

export const DraftSchema = v.strictObject({
  key: Key,
  text: v.pipe(v.string(), v.maxLength(DRAFT_LIMIT)),
  purpose: v.picklist(['reply', 'note', 'unknown']),
});
