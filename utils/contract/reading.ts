import type { Message } from './conversation';

/** The three ways to understand a page. */
export const READER_KINDS = ['built-in', 'taught', 'generic'] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

/** What speaks for or against a reading; the interface has a sentence for each. */
export const READING_REASONS = [
  'repeated-structure',
  'running-ids',
  'chat-bubbles',
  'opening-post',
  'customer-in-profile',
  'own-name',
  'speaker-marks',
  'side-only',
  'colour-only',
  'oldest-author',
  'speakers-unclear',
  'no-authors',
  'no-times',
  'newest-first',
  'in-frame',
  'stopped-at-budget',
] as const;
export type ReadingReason = (typeof READING_REASONS)[number];

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

/** How an adapter's reading is to be taken: it was made for the page. */
export const CERTAIN: Reading = { by: 'built-in', sure: 1, why: [], framesNotRead: [] };
