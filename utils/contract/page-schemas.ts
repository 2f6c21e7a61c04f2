import * as v from 'valibot';
import { AdapterSchema } from './adapter';
import { COUNTED, InboxRowSchema, MOST_KEEP_HOURS, NewLedgerEntrySchema } from './ledger';
import { LIMITS, WritePlaceSchema } from './message-schemas';
import type { PagesToBackground } from './messages';
import { CHANNELS, NOT_RIGHT_REASONS } from './session';
import { LANGUAGES } from './text';

/**
 * What the background accepts from the extension's own pages. They are ours, and yet checked: a fault
 * in one must not become a fault in what is kept.
 */
type Verb = keyof PagesToBackground;
export type PageData<K extends Verb> = Parameters<PagesToBackground[K]>[0];

const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const Tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const Words = v.pipe(v.string(), v.maxLength(LIMITS.text));
const ref = { tabId: Tab, origin: Id, key: Id };
const Ref = v.strictObject(ref);

const EntryChangeSchema = v.variant('do', [
  v.strictObject({
    do: v.literal('put-off'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_KEEP_HOURS * 60)),
  }),
  v.strictObject({ do: v.literal('taken-up') }),
  v.strictObject({ do: v.literal('done') }),
]);

const VerdictSchema = v.variant('verdict', [
  v.strictObject({ verdict: v.literal('confirmed') }),
  v.strictObject({ verdict: v.literal('not-right'), reason: v.picklist(NOT_RIGHT_REASONS) }),
]);

/** One for each thing that pages may ask; a verb without a schema does not compile. */
export const PAGE_SCHEMAS: { [K in Verb]: v.GenericSchema<unknown, PageData<K>> } = {
  readDraft: Ref,
  understandText: v.strictObject({ text: Words }),
  insertText: v.strictObject({
    ...ref,
    text: Words,
    place: v.optional(WritePlaceSchema),
    into: v.optional(v.literal('note')),
  }),
  dismissWish: Ref,
  setNeedByHand: v.strictObject({ ...ref, need: Id, on: v.boolean() }),
  setChannel: v.strictObject({ ...ref, channel: v.picklist(CHANNELS) }),
  setHeard: v.strictObject({
    ...ref,
    heard: v.pipe(v.array(Words), v.maxLength(1_000)),
  }),
  startCall: v.strictObject({ tabId: Tab, language: v.picklist(LANGUAGES) }),
  endCall: v.strictObject({ tabId: Tab }),
  takeCallAlong: Ref,
  setSellingStopped: v.strictObject({ ...ref, on: v.boolean() }),
  addEntry: v.strictObject({ tabId: Tab, entry: NewLedgerEntrySchema }),
  changeEntry: v.strictObject({ id: Id, change: EntryChangeSchema }),
  countRecord: v.strictObject({ kind: v.picklist(COUNTED) }),
  sendHelped: v.strictObject({
    tabId: Tab,
    ...v.pick(InboxRowSchema, ['text', 'language', 'need', 'notRight']).entries,
  }),
  putAdviceAside: v.strictObject({ ...ref, aside: v.boolean() }),
  setVerdict: v.strictObject({ ...ref, need: Id, verdict: v.nullable(VerdictSchema) }),
  startScript: v.strictObject({ ...ref, script: v.nullable(Id) }),
  answerGate: v.strictObject({ ...ref, gate: v.picklist(['unanswered', 'clear', 'worrying']) }),
  chooseVariant: v.strictObject({ ...ref, variant: v.nullable(Id) }),
  goToStep: v.strictObject({ ...ref, step: Count, failed: v.optional(Id) }),
  startPicker: v.strictObject({ tabId: Tab }),
  readConversation: v.strictObject({ tabId: Tab }),
  testAdapter: v.strictObject({ tabId: Tab, adapter: AdapterSchema }),
  turnOffDesk: v.strictObject({ origin: Id }),
  tellHeldTexts: v.undefined(),
  eraseEverything: v.undefined(),
  askForPack: v.undefined(),
  dropPack: v.undefined(),
};
