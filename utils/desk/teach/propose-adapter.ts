import type { Adapter } from '@/utils/contract/adapter';
import type { Speaker } from '@/utils/contract/conversation';
import type { Said } from '@/utils/contract/teaching';

import type { DeskPage } from '../desk-page';
import { pathnameOf } from '../desk-page';
import { fieldRows } from './field-rows';
import { findInternal } from './find-internal';
import { findKey } from './find-key';
import { findOpening } from './find-opening';
import type { FoundSpeakers, SpeakerWish } from './find-speakers';
import { speakersIn } from './groups-of';
import { findParts } from './message-parts';
import { orderOf } from './order-of';
import { pagePattern } from './page-pattern';
import { asTop, hostOf } from './page-tree';
import { pointedOpening } from './pointed-opening';
import { type ReadItem, readItems } from './read-items';
import type { Spot } from './relative-selector';
import { replySelector } from './reply-selector';
import { steadySelector } from './steady-selector';
import { type Structure, structureOf } from './structure-of';

/** What a person pointed at. */
export interface Pointed {
  customer: Element;
  /** Null: no agent has answered yet. */
  agent: Element | null;
  reply: Element | null;
  field: Element | null;
  corrections: readonly { element: Element; said: Said }[];
}

export interface Naming {
  id: string;
  title: string;
  /** YYYY-MM-DD. */
  today: string;
}

export interface Proposal {
  adapter: Adapter;
  items: ReadItem[];
  /** Why the speakers are told as they are. */
  speakersBy: FoundSpeakers['by'];
  /** Messages that are still read otherwise than the person said. */
  unmet: Element[];
  /** What was pointed at but cannot be told on another ticket. */
  missing: ('reply' | 'field')[];
}

/**
 * An adapter for the page, from the messages that a person pointed at. Null where they are no
 * messages of one conversation, or where nothing steady tells them.
 */
export function proposeAdapter(page: DeskPage, pointed: Pointed, naming: Naming): Proposal | null {
  asTop(page.document);
  const found = structureOf(pointed);
  const customer = found?.unitOf(pointed.customer);
  const prefix = found && prefixOf(found.root);
  if (!found || !customer || prefix === null) return null;
  const key = findKey(page.href(), page.document, found.thread);
  if (!key) return null;
  const labelled = labelsOf(pointed, found.unitOf);
  const { messages, speakersBy } = messagesOf(found, pointed, customer, labelled, prefix);
  const field = pointed.field && fieldRows(pointed.field);
  const reply = pointed.reply && replySelector(pointed.reply);
  const adapter: Adapter = {
    kind: 'desk',
    id: naming.id,
    title: naming.title,
    sources: [
      {
        title: 'Taught by pointing at a page of this desk',
        status: 'verified',
        checkedOn: naming.today,
      },
    ],
    updatedOn: naming.today,
    pages: [pagePattern(pathnameOf(page), found.thread, messages.item)],
    key,
    messages,
    fields: field ? [field] : [],
    reply: reply ? [{ selector: reply }] : [],
  };
  const read = readItems(page.document, adapter);
  adapter.messages.order = orderOf(read);
  return {
    adapter,
    items: read,
    speakersBy,
    unmet: labelled.filter(({ item, said }) => !agrees(read, item, said)).map(({ item }) => item),
    missing: [
      ...(pointed.reply && !reply ? (['reply'] as const) : []),
      ...(pointed.field && !field ? (['field'] as const) : []),
    ],
  };
}

type Label = { item: Element; said: Said };

/** How the messages are read: words, author, time, who speaks, what is internal. */
function messagesOf(
  { selector, items, unitOf, thread }: Structure,
  pointed: Pointed,
  customer: Element,
  labelled: readonly Label[],
  prefix: string,
): { messages: Adapter['messages']; speakersBy: FoundSpeakers['by'] } {
  const agent = pointed.agent && unitOf(pointed.agent);
  const parts = findParts({
    items,
    itemSelector: selector,
    customer,
    agent,
    clicked: spotsOf(pointed, unitOf),
  });
  const { text, author, time } = parts;
  const isText = (element: Element) =>
    text.spots.some((spot) => spot.element !== spot.item && spot.element.contains(element));
  const asked: Omit<SpeakerWish, 'grouped'> = {
    ...{ items, itemSelector: selector, thread, isText, author: author?.value ?? null },
    text: text.selector,
    labelled: labelled.flatMap(({ item, said }) => (isSpeaker(said) ? [{ item, from: said }] : [])),
  };
  const { speakers, grouped } = speakersIn(asked);
  const wish: SpeakerWish = { ...asked, grouped };
  const those = (of: (said: Said) => boolean) =>
    labelled.filter(({ said }) => of(said)).map(({ item }) => item);
  const internal = findInternal(
    wish,
    those((said) => said === 'internal'),
    those(isSpeaker),
  );
  const texts = { text: text.selector, author: author?.value.selector };
  const apart = prefix ? undefined : openingApart(pointed, items, unitOf);
  const opening = prefix ? undefined : (apart ?? findOpening(items, texts))?.opening;
  const id = idAttribute(items);
  return {
    speakersBy: speakers.by,
    messages: {
      item: prefix + selector,
      text: text.selector,
      ...(id && { id }),
      ...(author && { author: author.value }),
      ...(time && { time: time.value }),
      ...(grouped && { grouped }),
      ...(opening && { opening }),
      speaker: speakers.rules,
      ...(internal && { internal }),
      remove: text.remove,
      order: 'oldest-first',
    },
  };
}

function spotsOf({ customer, agent }: Pointed, unitOf: Structure['unitOf']): Spot[] {
  return [customer, agent].flatMap((element) => {
    const item = element && unitOf(element);
    return element && item ? [{ item, element }] : [];
  });
}

const isSpeaker = (said: Said): said is Speaker => said !== 'internal' && said !== 'not-a-message';

/** What leads from the page into the shadow root or frame of the messages; null where nothing does. */
function prefixOf(root: Document | ShadowRoot): string | null {
  const host = hostOf(root);
  if (!host) return '';
  const selector = steadySelector(host);
  return selector && `${selector} >>> `;
}

function labelsOf(
  { customer, agent, corrections }: Pointed,
  unitOf: (element: Element) => Element | null,
): { item: Element; said: Said }[] {
  const said = new Map<Element, Said>();
  const note = (element: Element | null, what: Said) => {
    const item = element && unitOf(element);
    if (item) said.set(item, what);
  };
  note(customer, 'customer');
  note(agent, 'agent');
  for (const { element, said: what } of corrections) note(element, what);
  return [...said].map(([item, what]) => ({ item, said: what }));
}

function agrees(read: readonly ReadItem[], item: Element, said: Said): boolean {
  const message = read.find(({ element }) => element === item)?.message;
  if (said === 'not-a-message') return message === undefined;
  if (said === 'internal') return message?.internal === true;
  return message?.from === said && !message.internal;
}

/** An attribute that gives each message a name of its own. */
function idAttribute(items: readonly Element[]): string | undefined {
  const [first] = items;
  const names = [...(first?.attributes ?? [])].map(({ name }) => name);
  return names.find((name) => {
    if (name !== 'id' && !/^data-.*(id|key|no|number|turn|index)$/.test(name)) return false;
    const values = items.map((item) => item.getAttribute(name));
    return values.every(Boolean) && new Set(values).size === items.length && items.length > 1;
  });
}

/** What a person said was a message although it stands in none of the others. */
function openingApart(
  { corrections }: Pointed,
  items: readonly Element[],
  unitOf: Structure['unitOf'],
) {
  for (const { element, said } of corrections) {
    if (!isSpeaker(said) || unitOf(element)) continue;
    const found = pointedOpening(element, said, items);
    if (found) return found;
  }
  return undefined;
}
