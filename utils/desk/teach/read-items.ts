import type { Adapter } from '@/utils/contract/adapter';
import type { Message } from '@/utils/contract/conversation';
import { listOf } from '../adapter-messages';
import { deepAll, deepFirst } from '../deep-query';
import { readMessage } from '../read-message';
import { readValue } from '../read-value';
import { createSides } from '../side-of';
import { peopleOn, type Surroundings } from '../speaker-of';

/** One element of the page and the message that is read from it. */
export interface ReadItem {
  element: Element;
  message: Message;
}

/** What an adapter reads of a page, with the element of each message; in page order. */
export function readItems(document: Document, adapter: Adapter): ReadItem[] {
  const { messages } = adapter;
  const { opening, grouped } = messages;
  const opener = opening ? deepFirst(document, opening.item) : null;
  const items = deepAll(document, messages.item).filter((item) => item !== opener);
  const around: Surroundings = {
    people: peopleOn(document, adapter),
    sides: createSides(),
    list: listOf(items),
  };
  const read = (element: Element, how: Adapter['messages'], lender: Element | null): ReadItem[] => {
    const message = readMessage(element, how, around, lender);
    return message ? [{ element, message }] : [];
  };
  const lends = (item: Element) =>
    messages.author !== undefined && readValue(item, messages.author) !== null;
  const lenderOf = (index: number): Element | null => {
    const [item] = [items[index]];
    if (!grouped || !item || lends(item)) return null;
    const others =
      grouped === 'first' ? items.slice(0, index).toReversed() : items.slice(index + 1);
    return others.find(lends) ?? null;
  };
  return [
    ...(opener ? read(opener, { ...messages, ...opening, item: messages.item }, null) : []),
    ...items.flatMap((item, index) => read(item, messages, lenderOf(index))),
  ];
}
