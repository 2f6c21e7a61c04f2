import type {
  FramesToBackground,
  PagesToBackground,
  PickerToBackground,
  ReaderToBackground,
} from '@/utils/contract/messages';
import { PAGE_SCHEMAS } from '@/utils/contract/page-schemas';
import type { Chance } from '../chance';

/** What a content script could know, or guess, of others. */
export interface Known {
  ownTab: number;
  otherTab: number;
  ownOrigin: string;
  otherOrigin: string;
  otherKey: string;
}

type PageVerb = keyof PagesToBackground;
type DeskVerb = keyof ReaderToBackground | keyof FramesToBackground | keyof PickerToBackground;
type Sample = (known: Known) => unknown;

const ref = ({ otherTab, otherOrigin, otherKey }: Known) => ({
  tabId: otherTab,
  origin: otherOrigin,
  key: otherKey,
});
const token = '0123456789abcdef0123456789abcdef';
const adapter = {
  ...{ kind: 'desk', id: 'taught-fuzz', title: 'Fuzz', updatedOn: '2026-11-23', sources: [] },
  pages: [{ role: 'conversation', path: '/', marker: 'body' }],
  key: { path: '/(.*)' },
  messages: { item: 'li', text: 'p', speaker: [{ test: 'otherwise', from: 'customer' }] },
  reply: [{ selector: 'textarea' }],
};
const entry = ({ otherOrigin, otherKey }: Known) => ({
  ...{ kind: 'promise', origin: otherOrigin, key: otherKey, address: null },
  ...{ words: '', owner: '', dueAt: Date.now() + 3_600_000 },
});

const WITH_DATA: Partial<Record<PageVerb, Sample>> = {
  readDraft: ref,
  understandText: () => ({ text: '我今年七十三了' }),
  insertText: (known) => ({ ...ref(known), text: 'smuggled' }),
  dismissWish: ref,
  setNeedByHand: (known) => ({ ...ref(known), need: 'crisis', on: true }),
  setChannel: (known) => ({ ...ref(known), channel: 'call' }),
  setHeard: (known) => ({ ...ref(known), heard: ['smuggled'] }),
  startCall: ({ otherTab }) => ({ tabId: otherTab }),
  takeCallAlong: ref,
  endCall: ({ otherTab }) => ({ tabId: otherTab }),
  setSellingStopped: (known) => ({ ...ref(known), on: true }),
  addEntry: (known) => ({ tabId: known.otherTab, entry: entry(known) }),
  changeEntry: () => ({ id: 'a', change: { do: 'done' } }),
  countRecord: () => ({ kind: 'consent' }),
  sendHelped: ({ otherTab }) => ({ tabId: otherTab, text: '慢慢来', language: 'en', need: null }),
  putAdviceAside: (known) => ({ ...ref(known), aside: true }),
  setVerdict: (known) => ({ ...ref(known), need: 'vision', verdict: { verdict: 'confirmed' } }),
  startScript: (known) => ({ ...ref(known), script: 'close-password-free-payment' }),
  answerGate: (known) => ({ ...ref(known), gate: 'clear' }),
  chooseVariant: (known) => ({ ...ref(known), variant: null }),
  goToStep: (known) => ({ ...ref(known), step: 1 }),
  startPicker: ({ otherTab }) => ({ tabId: otherTab }),
  readConversation: ({ otherTab }) => ({ tabId: otherTab }),
  testAdapter: ({ otherTab }) => ({ tabId: otherTab, adapter }),
  turnOffDesk: ({ otherOrigin }) => ({ origin: otherOrigin }),
  tellHeldTexts: () => undefined,
  eraseEverything: () => undefined,
};

/** Data for everything that only the extension's own pages may ask; a verb not named needs none. */
export const PAGE_SAMPLES = Object.fromEntries(
  Object.keys(PAGE_SCHEMAS).map((verb) => [verb, WITH_DATA[verb as PageVerb] ?? (() => undefined)]),
) as Record<PageVerb, Sample>;

/** The short list of verbs that content scripts do have, meant for others' tabs where they can be. */
export const DESK_SAMPLES: Record<DeskVerb, Sample> = {
  startReading: () => ({ pathname: '/desk/' }),
  reportConversation: () => ({ kind: 'none', reason: 'no-conversation' }),
  actOnCue: ({ otherKey }) => ({ key: otherKey, act: { verb: 'insert' } }),
  bringGenericReader: () => undefined,
  askEditor: () => ({ do: 'insert', text: 'smuggled' }),
  reportDraft: ({ otherKey }) => ({ key: otherKey, text: 'smuggled', purpose: 'reply' }),
  startFrame: () => ({ pathname: '/desk/' }),
  gatherFrames: () => undefined,
  reportFrame: () => ({ token, reading: null, replyBox: 'reply' }),
  insertIntoFrame: ({ otherKey }) => ({ token, key: otherKey, text: 'smuggled', frameId: 1 }),
  confirmKey: ({ otherKey }) => ({ token, key: otherKey }),
  saveTaught: () => adapter,
};

/** Verbs that go the other way, and some that nobody has. */
export const STRAY = [
  ...['showCue', 'insertIntoReply', 'tellInsert', 'sendSnapshot', 'stopReading', 'followDraft'],
  ...['draftChanged', 'everythingErased', 'takeFrameReport', 'writeInFrame', 'beginPicking'],
  'followDraftInFrame',
  ...['__proto__', 'constructor', 'toString', '', 'eval', 'webext-core:messaging'],
];

/** The same with one part of it taken out, turned into something else, or added. */
export function mutated(data: unknown, chance: Chance): unknown {
  const strange = [
    null,
    undefined,
    -1,
    1e308,
    '',
    'x'.repeat(200_000),
    [],
    {},
    true,
    '\u0000',
    [[[]]],
  ];
  if (typeof data !== 'object' || data === null || chance.next() < 0.15)
    return chance.pick(strange);
  const copy: Record<string, unknown> = { ...data };
  const name = chance.pick([...Object.keys(copy), 'tabId', 'frameId', 'extra']);
  if (chance.next() < 0.25) delete copy[name];
  else if (chance.next() < 0.4) copy[name] = mutated(copy[name], chance);
  else copy[name] = chance.pick(strange);
  if (chance.next() < 0.1)
    Object.defineProperty(copy, '__proto__', { value: { isAdmin: true }, enumerable: true });
  return copy;
}
