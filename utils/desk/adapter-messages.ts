import type { Adapter } from '@/utils/contract/adapter';
import type { Message } from '@/utils/contract/conversation';
import { deepAll, deepFirst, holderOf } from './deep-query';
import { readMessage } from './read-message';
import { readValue } from './read-value';
import { createSides } from './side-of';
import { type People, peopleOn, type Surroundings } from './speaker-of';

/** What is read of one page, the newest: more than a person reads, so that a hostile page ends. */
const MESSAGE_LIMIT = 6000;

interface Kept {
  message: Message | null;
  /** The message of the same group whose author was taken; null where none was needed. */
  lender: Element | null;
}

/** The messages of a page as an adapter describes them; keeps what it has read of each element. */
export function createMessages(adapter: Adapter) {
  const { messages } = adapter;
  const { opening } = messages;
  const ofOpening = { ...messages, ...opening, item: messages.item };
  const usesSides = messages.speaker.some(({ test }) => test === 'side');
  const sides = createSides();
  let kept = new WeakMap<Element, Kept>();
  let before = '';
  let opener: Element | null = null;
  let items: Element[] = [];

  const surroundings = (document: Document): Surroundings => {
    const list = listOf(items);
    const people = peopleOn(document, adapter);
    const shown = usesSides && list !== null && list.getClientRects().length > 0;
    // Who is who has changed: every message may have another speaker.
    const now = `${shown}\n${namesOf(people)}`;
    if (now !== before) {
      kept = new WeakMap();
      sides.forget();
    }
    before = now;
    return { people, sides, list };
  };

  const lends = (item: Element) =>
    messages.author !== undefined && readValue(item, messages.author) !== null;

  /** Who lends to whom; empty where every message has its own author. */
  const lenders = (): ReadonlyMap<Element, Element> => {
    const found = new Map<Element, Element>();
    if (!messages.grouped) return found;
    let lender: Element | null = null;
    for (const item of messages.grouped === 'first' ? items : items.toReversed()) {
      if (lends(item)) lender = item;
      else if (lender) found.set(item, lender);
    }
    return found;
  };

  return {
    /** Null when the deadline came first: read again to go on. Messages in page order. */
    read(document: Document, deadline: number) {
      opener = opening ? deepFirst(document, opening.item) : null;
      items = newestItems(document, adapter).filter((item) => item !== opener);
      const around = surroundings(document);
      const borrowed = lenders();
      const get = (item: Element, how: Adapter['messages']): Message | null | undefined => {
        const lender = borrowed.get(item) ?? null;
        const known = kept.get(item);
        if (known && known.lender === lender) return known.message;
        if (performance.now() > deadline) return undefined;
        const message = readMessage(item, how, around, lender);
        kept.set(item, { message, lender });
        return message;
      };
      const first = opener && get(opener, ofOpening);
      if (first === undefined) return null;
      const read: Message[] = [];
      for (const item of items) {
        const message = get(item, messages);
        if (message === undefined) return null;
        if (message) read.push(message);
      }
      return { opening: first, messages: read };
    },
    forget(changed: Iterable<Node>) {
      for (const node of changed) {
        for (let above: Node | null = node; above; above = holderOf(above)) {
          kept.delete(above as Element);
        }
      }
    },
    /** As last read, in page order. */
    items: (): readonly Element[] => items,
    opener: () => opener,
  };
}

function newestItems(document: Document, { messages }: Adapter): Element[] {
  const items = deepAll(document, messages.item);
  return messages.order === 'newest-first'
    ? items.slice(0, MESSAGE_LIMIT)
    : items.slice(-MESSAGE_LIMIT);
}

const namesOf = (people: People) =>
  [...people.values()].map((names) => [...names].join('\n')).join('\n\n');

/** The element that holds all of them; null where there are none. */
export function listOf(items: readonly Element[]): Element | null {
  const [first, last] = [items[0], items.at(-1)];
  if (!first?.isConnected || !last?.isConnected) return null;
  let parent = holderOf(first);
  while (parent && !parent.contains(last)) parent = holderOf(parent);
  return parent;
}
