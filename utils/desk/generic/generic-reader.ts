import type { Message } from '@/utils/contract/conversation';
import type { Reading } from '@/utils/contract/reading';
import type { DeskPage } from '../desk-page';
import { createBoxFinder } from '../find-reply-box';
import type { LentParts } from '../lent-parts';
import type { Look, PageReader } from '../page-reader';
import type { ReplyBox } from '../reply-box';
import { createUniqueIds } from '../with-unique-ids';
import type { Spoken } from './assemble';
import { keyNow } from './conversation-key';
import { createFields, type Fields } from './fields';
import { closedOrigins, frameConversation } from './frames';
import { goOn, type InSteps } from './in-steps';
import { createInference, type Inference } from './infer';
import { inOrder, isNewestFirst } from './message-order';
import { createListReader, type ListReader, messageId } from './read-list';
import { readOpening } from './read-opening';
import { createMemory } from './remember';
import { rootsOf } from './roots';
import { sameList } from './same-list';
import { sameRecipe } from './same-recipe';
import { createStaleness } from './staleness';
import { createTranscriptReader } from './transcript-reader';
import { AGENT_SAYS } from './vocabulary';
import { learnVoices, type Voices } from './voices';

const BOX_KEPT = 1000;
const ATTRIBUTES = [
  'class',
  'hidden',
  'aria-selected',
  'aria-current',
  'datetime',
  'title',
  'aria-label',
  'open',
];

/** Understands a conversation on a page that nobody prepared for. */
export function genericReader(lent: LentParts): PageReader {
  const findAnyReplyBox = createBoxFinder(lent.boxPurpose);
  const stale = createStaleness();
  const memory = createMemory();
  const unique = createUniqueIds();
  let running: ReturnType<typeof createInference> | null = null;
  let known: Inference | null = null;
  let list: ListReader | null = null;
  let fields: Fields | null = null;
  let voices: Voices | null = null;
  let learning: InSteps<Voices> | null = null;
  let told = new WeakMap<Spoken, Message>();
  /** What is made of what the list says, as far as it has not changed. */
  let made: Message[] = [];
  let opening: Spoken | null = null;
  let openingRead = false;
  let reading: Reading | null = null;
  let newest: Element | null = null;
  let lastRead: readonly Message[] = [];
  let lastMessages: readonly Message[] = [];
  let keptBox: { box: ReplyBox | null; at: number } | null = null;
  let inPass = false;

  function take(inference: Inference, page: DeskPage) {
    const container = inference.found?.container ?? null;
    const { context } = inference.found ?? {};
    const same =
      list?.container === container && sameRecipe(known?.found?.context.recipe, context?.recipe);
    known = inference;
    const create = inference.found?.transcript ? createTranscriptReader : createListReader;
    if (!same) list = container && context ? create(container, context, inference.wrappers) : null;
    fields = createFields(inference.pairs);
    openingRead = false;
    voices = null;
    learning = null;
    told = new WeakMap();
    made = [];
    stale.understood(page, container, currentKey(page));
  }

  const currentKey = (page: DeskPage): string | null => {
    if (!known) return null;
    if (known.found) return keyNow(page, known.sources);
    return frameConversation(page) ? keyNow(page, known.sources) : null;
  };

  function openingNow(now: Inference): Spoken | null {
    if (openingRead) return opening;
    openingRead = true;
    opening = now.opening && now.found ? readOpening(now.opening, now.found) : null;
    return opening;
  }

  /** False: the deadline came first. */
  function learnt(now: Inference, spoken: readonly Spoken[], from: number, deadline: number) {
    // What has changed meanwhile must not be learnt from together with what was before.
    if (from < spoken.length) learning = null;
    if (voices && spoken.slice(from).every((one) => voices?.knows(one))) return true;
    voices = null;
    learning ??= learnVoices(spoken, openingNow(now), now.people);
    const result = goOn(learning, deadline);
    if (!result) return false;
    learning = null;
    voices = result;
    told = new WeakMap();
    made = [];
    return true;
  }

  function messageOf(spoken: Spoken, by: Voices): Message {
    const made = told.get(spoken);
    if (made) return made;
    const { from, internal } = by.of(spoken);
    const { author, time, piece } = spoken;
    // Who opens a ticket without a name is who it is for.
    const asks = spoken === opening && !author && !AGENT_SAYS.test(piece.text);
    const message: Message = {
      id: messageId(spoken),
      from: asks ? 'customer' : from,
      author: author?.slice(0, 200) ?? null,
      time,
      internal,
      text: piece.text,
    };
    told.set(spoken, message);
    return message;
  }

  function readingOf(page: DeskPage, now: Inference, by: Voices, newestFirst: boolean): Reading {
    const why = new Set([...now.why, ...by.why]);
    if (newestFirst) why.add('newest-first');
    const score = Math.min(1, Math.max(0, ((now.found?.score ?? 0) - 6) / 10));
    const sure = Math.round(score * (0.4 + by.sure * 0.6) * 20) / 20;
    const next: Reading = {
      by: 'generic',
      sure,
      why: [...why],
      framesNotRead: closedOrigins(page, now.survey),
    };
    if (!reading || JSON.stringify(reading) !== JSON.stringify(next)) reading = next;
    return reading;
  }

  /** What the frames have told, where the page has nothing of its own. */
  function lookIntoFrames(page: DeskPage, key: string): Look {
    const framed = frameConversation(page);
    if (!framed || !known) return { done: false };
    reading ??= {
      by: 'generic',
      sure: framed.sure,
      why: ['in-frame'],
      framesNotRead: closedOrigins(page, known.survey),
    };
    const conversation = { key, messages: framed.messages, fields: fields?.read(true) ?? {} };
    return { done: true, conversation, reading };
  }

  /** False: the deadline came first. */
  function speak(spoken: readonly Spoken[], from: number, by: Voices, deadline: number): boolean {
    made = made.slice(0, from);
    for (let at = made.length; at < spoken.length; at++) {
      if (at % 32 === 0 && performance.now() > deadline) return false;
      const one = spoken[at];
      if (one) made.push(messageOf(one, by));
    }
    return true;
  }

  /** Oldest first, the opening post before all others; the same list as long as nothing changes. */
  function allMessages(newestFirst: boolean, first: Spoken | null, by: Voices): readonly Message[] {
    const ordered = inOrder(made, newestFirst);
    const all = first
      ? [messageOf(first, by), ...ordered.filter(({ text }) => text !== first.piece.text)]
      : ordered;
    if (!sameList(all, lastRead)) {
      lastRead = all;
      lastMessages = unique(all);
    }
    return lastMessages;
  }

  function look(page: DeskPage, key: string, deadline: number): Look {
    if (!known || !list) return lookIntoFrames(page, key);
    const read = list.read(deadline);
    if (!read) return { done: false };
    const { spoken } = read;
    if (spoken.length === 0) stale.emptied();
    stale.counted(spoken.length);
    if (!learnt(known, spoken, read.from, deadline) || !voices) return { done: false };
    if (!speak(spoken, read.from, voices, deadline)) return { done: false };
    const first = openingNow(known);
    const newestFirst = isNewestFirst(spoken.length > 60 ? spoken.slice(-60) : spoken);
    newest = (newestFirst ? spoken[0] : spoken.at(-1))?.piece.unit.element ?? null;
    const messages = [...memory.merge(key, allMessages(newestFirst, first, voices))];
    const conversation = { key, messages, fields: fields?.read(stale.outside()) ?? {} };
    return { done: true, conversation, reading: readingOf(page, known, voices, newestFirst) };
  }

  return {
    id: 'generic',
    attributes: ATTRIBUTES,
    mayFit: () => true,
    prepare(page, deadline) {
      inPass = true;
      if (!running && !stale.isDue(page, () => currentKey(page), fields)) return true;
      if (!running) stale.beginning();
      running ??= createInference(page, lent);
      const inference = running.step(deadline);
      if (!inference) return false;
      running = null;
      take(inference, page);
      return performance.now() <= deadline;
    },
    roleOf: () => (known ? 'conversation' : null),
    keyOf: currentKey,
    look,
    forget(changed, records) {
      list?.follow(records);
      for (const node of changed) {
        if (list?.forget(node)) continue;
        stale.changedOutside();
        if (known?.opening?.element.contains(node)) openingRead = false;
      }
    },
    refresh: () => list?.follow(undefined),
    roots: () => (known?.found?.container.isConnected ? rootsOf(known) : []),
    replyBox(page) {
      const now = performance.now();
      const isThere = keptBox?.box?.element.isConnected ?? true;
      const kept = inPass && keptBox && now - keptBox.at < BOX_KEPT && isThere;
      inPass = false;
      if (!kept || !keptBox) keptBox = { box: findAnyReplyBox(page), at: now };
      return keptBox.box;
    },
    newestMessage: () => newest,
  };
}
