import type { TimeMark } from './times';

/** One place on the page that may be a message, a part of one, or a line between messages. */
export interface Unit {
  element: Element;
  /** Parts of the element that are messages of their own. */
  without: ReadonlySet<Element> | null;
  /** Where the head of its column says whose words stand in it. */
  role?: 'customer' | 'agent';
}

/** What a unit says, before it is known who speaks. */
export interface Piece {
  unit: Unit;
  /** `head`: names a person or a time but has no words; `day`: parts the days; `none`: nothing. */
  kind: 'message' | 'head' | 'day' | 'none';
  text: string;
  author: string | null;
  time: TimeMark | null;
  /** Links, addresses and numbers that name the author. */
  ids: string[];
  /** Marks that tell groups of messages apart: class words, data, side, colour. */
  traits: string[];
  /** What the marks mean where they say it plainly. */
  role: 'customer' | 'agent' | 'system' | null;
  internal: boolean;
  event: boolean;
  /** The desk's own id of the message. */
  id: string | null;
  /** The element that holds the words. */
  body: Element;
}

/** Where things stand in an item, by slot (see `slotOf`). */
export interface Recipe {
  author: Set<string>;
  time: Set<string>;
  /** Labels that are the same in every message. */
  label: Set<string>;
  /** Where the words stand. */
  words?: Set<string>;
}
