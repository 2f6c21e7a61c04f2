import type { Adapter } from '@/utils/contract/adapter';
import type { Message } from '@/utils/contract/conversation';
import type { DeskPage } from './desk-page';
import { pathnameOf } from './desk-page';
import type { Look, PageReader } from './page-reader';
import { pathFits } from './path-fits';
import { readFields } from './read-fields';
import { readMessage } from './read-message';
import { readValue } from './read-value';
import { findReplyBox } from './reply-box';
import { attributesOf, selectorsOf, usable } from './selectors-of';
import { type People, peopleOn } from './speaker-of';
import { withUniqueIds } from './with-unique-ids';

/** What is read of one page, the newest: more than a person reads, so that a hostile page ends. */
const MESSAGE_LIMIT = 6000;
const CHARACTER_LIMIT = 2_000_000;
const KEY_LIMIT = 300;

/** The reader that an adapter describes; null when one of its selectors is no selector. */
export function adapterReader(adapter: Adapter): PageReader | null {
  if (!selectorsOf(adapter).every(usable)) return null;
  const { item, order } = adapter.messages;
  const boxes = adapter.reply.map(({ selector }) => selector);
  let read = new WeakMap<Element, Message | null>();
  let peopleBefore = '';
  let items: readonly Element[] = [];
  let newestFirst = false;

  const pageOf = (page: DeskPage) => {
    const pathname = pathnameOf(page);
    return adapter.pages.find(
      ({ path, marker }) =>
        pathFits(path, pathname) && page.document.querySelector(marker) !== null,
    );
  };

  const peopleNow = (document: Document): People => {
    const people = peopleOn(document, adapter);
    const now = [...people.values()].map((names) => [...names].join('\n')).join('\n\n');
    // Who is who has changed: every message may have another speaker.
    if (now !== peopleBefore) read = new WeakMap();
    peopleBefore = now;
    return people;
  };

  const look = (page: DeskPage, key: string, deadline: number): Look => {
    const people = peopleNow(page.document);
    const messages: Message[] = [];
    items = newestItems(page.document, adapter);
    for (const element of items) {
      let message = read.get(element);
      if (message === undefined) {
        if (performance.now() > deadline) return { done: false };
        message = readMessage(element, adapter, people);
        read.set(element, message);
      }
      if (message) messages.push(message);
    }
    newestFirst = order === 'newest-first' || runsBackwards(messages);
    if (newestFirst) messages.reverse();
    const fields = readFields(page.document, adapter);
    return { done: true, conversation: { key, messages: withUniqueIds(newest(messages)), fields } };
  };

  return {
    id: adapter.id,
    attributes: attributesOf(adapter),
    mayFit: (page) => adapter.pages.some(({ path }) => pathFits(path, pathnameOf(page))),
    roleOf: (page) => pageOf(page)?.role ?? null,
    keyOf: (page) => keyOn(page, adapter),
    look,
    forget(changed) {
      for (const node of changed) {
        let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
        for (element = element?.closest(item) ?? null; element; ) {
          read.delete(element);
          element = element.parentElement?.closest(item) ?? null;
        }
      }
    },
    roots: (page) => rootsOn(page.document, adapter, items),
    replyBox: (page) => findReplyBox(page.document, boxes),
    newestMessage: () => items.at(newestFirst ? 0 : -1) ?? null,
  };
}

function newestItems(document: Document, { messages }: Adapter): Element[] {
  const items = [...document.querySelectorAll(messages.item)];
  return messages.order === 'newest-first'
    ? items.slice(0, MESSAGE_LIMIT)
    : items.slice(-MESSAGE_LIMIT);
}

function keyOn(page: DeskPage, { key }: Adapter): string | null {
  if ('query' in key)
    return new URL(page.href()).searchParams.get(key.query)?.slice(0, KEY_LIMIT) || null;
  return readValue(page.document, key)?.slice(0, KEY_LIMIT) ?? null;
}

function newest(messages: readonly Message[]): readonly Message[] {
  let left = CHARACTER_LIMIT;
  const tooOld = messages.findLastIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return tooOld < 0 ? messages : messages.slice(tooOld + 1);
}

/** Some desks let the agent turn the order round: where every time is known, the times decide. */
function runsBackwards(messages: readonly Message[]): boolean {
  const [first, last] = [messages[0]?.time, messages.at(-1)?.time];
  if (!first || !last || first <= last) return false;
  const times = messages.map(({ time }) => time ?? '');
  if (times.includes('')) return false;
  return times.every((time, index) => index === 0 || time <= (times[index - 1] ?? ''));
}

function rootsOn(
  document: Document,
  { key, fields }: Adapter,
  items: readonly Element[],
): Element[] {
  const [first, last] = [items[0], items.at(-1)];
  const list = first?.isConnected && last?.isConnected ? commonParent(first, last) : null;
  // Without messages they may come anywhere.
  if (!list) return [];
  const keyed = 'query' in key ? null : document.querySelector(key.selector);
  const rows = fields.map(({ row }) => document.querySelector(row)?.parentElement ?? null);
  return [list, keyed, ...rows].filter((element) => element !== null);
}

function commonParent(first: Element, last: Element): Element | null {
  let parent = first.parentElement;
  while (parent && !parent.contains(last)) parent = parent.parentElement;
  return parent;
}
