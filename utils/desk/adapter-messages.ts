import type { Adapter } from '@/utils/contract/adapter';
import type { Message } from '@/utils/contract/conversation';
import { holderOf } from './deep-query';
import { createItemList } from './item-list';
import { readMessage } from './read-message';
import { firstLabelled, readValue } from './read-value';
import { createSides } from './side-of';
import { type People, peopleOn, type Surroundings } from './speaker-of';

/** What is read of one page, the newest: more than a person reads, so that a hostile page ends. */
const MESSAGE_LIMIT = 6000;

interface Kept {
  message: Message | null;
  /** The message of the same group whose author was taken; null where none was needed. */
  lender: Element | null;
}

const NOBODY: ReadonlyMap<Element, Element> = new Map();

/** The messages of a page as an adapter describes them; keeps what it has read of each element. */
export function createMessages(adapter: Adapter) {
  const { messages } = adapter;
  const { opening } = messages;
  const ofOpening = openingOf(messages);
  const usesSides = messages.speaker.some(({ test }) => test === 'side');
  const namedBefore = messages.author?.place !== undefined;
  const sides = createSides();
  const list = createItemList({
    selector: messages.item,
    limit: MESSAGE_LIMIT,
    newest: messages.order === 'newest-first' ? 'first' : 'last',
  });
  let kept = new WeakMap<Element, Kept>();
  /** Whether an element names its author, for those that do not. */
  let lending = new WeakMap<Element, boolean>();
  let people: People = new Map();
  let before = '';
  let opener: Element | null = null;
  let items: readonly Element[] = [];
  /** By place in `items`: what was read of each; where it is not known, the place is in `open`. */
  let slots: (Message | null | undefined)[] = [];
  let open = new Set<number>();
  let result: Message[] = [];

  const openAll = () => {
    slots = items.map((item) => kept.get(item)?.message);
    open = new Set(items.keys());
  };

  const surroundings = (document: Document, aside: boolean): Surroundings => {
    const list = listOf(items);
    if (aside) people = peopleOn(document, messages);
    const shown = usesSides && list !== null && list.getClientRects().length > 0;
    // Who is who has changed: every message may have another speaker.
    const now = `${shown}\n${namesOf(people)}`;
    if (now !== before) {
      kept = new WeakMap();
      sides.forget();
      openAll();
    }
    before = now;
    return { people, sides, list };
  };

  const lends = (item: Element): boolean => {
    const known = lending.get(item);
    if (known !== undefined) return known;
    const now = messages.author !== undefined && readValue(item, messages.author) !== null;
    if (!namedBefore) lending.set(item, now);
    return now;
  };

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

  /** True where more has changed than what was told of. */
  const followItems = (document: Document, aside: boolean): boolean => {
    if (opening && aside) opener = firstLabelled(document, opening.item, opening.label);
    const foundAgain = list.update(document);
    const all = list.items();
    items =
      opener && list.indexOf(opener) !== undefined ? all.filter((item) => item !== opener) : all;
    if (foundAgain) lending = new WeakMap();
    // Another message of a group, or a name between two, may change who lends to whom.
    const regrouped =
      messages.grouped !== undefined &&
      (namedBefore || open.size > 0 || slots.length < items.length);
    const renewed = foundAgain || regrouped || items !== all;
    if (renewed) openAll();
    for (let at = slots.length; at < items.length; at += 1) open.add(at);
    return renewed;
  };

  return {
    /** Null when the deadline came first: read again to go on. Messages in page order. */
    read(document: Document, deadline: number, { aside }: { aside: boolean }) {
      const renewed = followItems(document, aside);
      const around = surroundings(document, aside);
      const borrowed = open.size > 0 ? lenders() : NOBODY;
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
      const anything = renewed || open.size > 0;
      for (const at of open) {
        const item = items[at];
        const message = item && get(item, messages);
        if (message === undefined) return null;
        slots[at] = message;
        open.delete(at);
      }
      if (anything) result = slots.filter((message) => message != null);
      return { opening: first, messages: result, cut: list.isCut() };
    },
    forget(changed: Iterable<Node>, records?: readonly MutationRecord[]) {
      if (records) list.follow(records);
      else list.doubt();
      for (const node of changed) {
        for (let above: Node | null = node; above; above = holderOf(above)) {
          kept.delete(above as Element);
          lending.delete(above as Element);
          const at = list.indexOf(above as Element);
          if (at !== undefined) open.add(at);
        }
      }
    },
    refresh: list.doubt,
    /** Whether the node is one of the messages or stands in one. */
    holds: list.holds,
    /** As last read, in page order. */
    items: (): readonly Element[] => items,
    opener: () => opener,
  };
}

/** How the post that opened the ticket is read. */
export function openingOf(messages: Adapter['messages']): Adapter['messages'] {
  const { from, label: _, ...given } = messages.opening ?? {};
  const speaker = from ? [{ test: 'otherwise' as const, from }] : messages.speaker;
  return { ...messages, ...given, speaker, item: messages.item };
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
