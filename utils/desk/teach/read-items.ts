import type { Adapter } from '@/utils/contract/adapter';
import type { Message } from '@/utils/contract/conversation';
import { listOf, openingOf } from '../adapter-messages';
import { deepAll } from '../deep-query';
import { readMessage } from '../read-message';
import { firstLabelled } from '../read-value';
import { createSides } from '../side-of';
import { peopleOn, type Surroundings } from '../speaker-of';
import { lendersOf } from './lenders-of';

/** One element of the page and the message that is read from it. */
export interface ReadItem {
  element: Element;
  message: Message;
}

/** What an adapter reads of a page, with the element of each message; in page order. */
export function readItems(document: Document, { messages }: Adapter): ReadItem[] {
  const { opening } = messages;
  const opener = opening ? firstLabelled(document, opening.item, opening.label) : null;
  const items = deepAll(document, messages.item).filter((item) => item !== opener);
  const around: Surroundings = {
    people: peopleOn(document, messages),
    sides: createSides(),
    list: listOf(items),
  };
  const read = (element: Element, how: Adapter['messages'], lender: Element | null): ReadItem[] => {
    const message = readMessage(element, how, around, lender);
    return message ? [{ element, message }] : [];
  };
  const lenders = lendersOf(items, messages);
  return [
    ...(opener ? read(opener, openingOf(messages), null) : []),
    ...items.flatMap((item) => read(item, messages, lenders.get(item) ?? null)),
  ];
}
