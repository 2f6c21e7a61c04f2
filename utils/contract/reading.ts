import type { Message } from './conversation';

/** The three ways to understand a page. */
export type ReaderKind = 'built-in' | 'taught' | 'generic';

/** What speaks for or against a reading; the interface has a sentence for each. */
export type ReadingReason =
  | 'repeated-structure'
  | 'running-ids'
  | 'chat-bubbles'
  | 'opening-post'
  | 'customer-in-profile'
  | 'own-name'
  | 'speaker-marks'
  | 'side-only'
  | 'colour-only'
  | 'oldest-author'
  | 'speakers-unclear'
  | 'no-authors'
  | 'no-times'
  | 'newest-first'
  | 'in-frame'
  | 'stopped-at-budget';

/** How a conversation was understood: what an agent may want to doubt. */
export interface Reading {
  by: ReaderKind;
  /** 0–1: how sure the reader is that these are the messages and that the speakers are right. */
  sure: number;
  why: ReadingReason[];
  /** Origins of frames on the page that may hold messages and are not granted. */
  framesNotRead: string[];
}

/** What the reader in a frame found there, told to the reader of the page that holds the frame. */
export interface FrameReading {
  /** The frame's words, for a frame that is the body of one message. */
  text: string;
  /** Null where the frame holds no conversation of its own; `sure` as in `Reading`. */
  conversation: { messages: Message[]; sure: number } | null;
}
