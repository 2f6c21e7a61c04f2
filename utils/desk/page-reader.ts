import type { Conversation } from '@/utils/contract/conversation';
import type { Reading } from '@/utils/contract/reading';
import type { DeskPage } from './desk-page';
import type { ReplyBox } from './reply-box';

/** One pass over the page; `unfinished` when the deadline came first: look again to go on. */
export type Look = { done: true; conversation: Conversation; reading: Reading } | { done: false };

/**
 * One way to understand a page: an adapter, the generic reader, or one taught by pointing. What it
 * has read of an element is kept until `forget` names that element.
 */
export interface PageReader {
  readonly id: string;
  /** Attributes whose change can change what is read. */
  readonly attributes: readonly string[];
  /**
   * For a reader that has to look round before it can say what the page is: to be called first in
   * each pass, again while it returns false. `deadline` as in `look`.
   */
  prepare?(page: DeskPage, deadline: number): boolean;
  /** Whether the address alone speaks for it: then the page is watched until it appears. */
  mayFit(page: DeskPage): boolean;
  /** What the page is to this reader; null where it is none of its pages. */
  roleOf(page: DeskPage): 'conversation' | 'reply' | null;
  /** The key of the conversation on the page now; null when none is open. Cheap. */
  keyOf(page: DeskPage): string | null;
  /** `deadline`: on the clock of `performance.now()`. */
  look(page: DeskPage, key: string, deadline: number): Look;
  /**
   * What was read of these and of what holds them may be wrong now. `records` are all the changes
   * within the roots that led to it; without them anything may have changed.
   */
  forget(changed: Iterable<Node>, records?: readonly MutationRecord[]): void;
  /** What no observer tells of may have changed too: everything is looked for again. */
  refresh?(): void;
  /** The smallest elements that hold all that is read; empty while there is nothing to watch. */
  roots(page: DeskPage): Element[];
  replyBox(page: DeskPage): ReplyBox | null;
  /** The newest message as last looked at: it is what the agent reads now. */
  newestMessage(): Element | null;
}
