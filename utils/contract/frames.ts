import type { ReplyBoxState } from './conversation';
import type { WritePlace } from './editor';
import type { FrameReading } from './reading';

/**
 * What the reader in a frame tells, when the page that holds the frame cannot look into it. Each
 * report replaces the one before.
 */
export interface FrameReport {
  /** The random word by which the page finds the frame on itself. */
  token: string;
  /** Null: the frame's document is being left. */
  reading: FrameReading | null;
  replyBox: ReplyBoxState;
}

/**
 * What the reader in a frame is for. `report`: it tells the page's reader; `own`: nobody reads the
 * page, and a conversation in the frame is the tab's; `none`: the frame may not be read.
 */
export type FrameRole = 'report' | 'own' | 'none';

/** A frame that holds a reply box. */
export interface FrameBox {
  frameId: number;
  token: string;
}

/** Something that concerns a frame and conversation `key` of the page above. */
export interface FrameAsked {
  token: string;
  key: string;
}

/** A text for the reply box in a frame, which belongs to conversation `key` of the page above. */
export interface FrameInsert extends FrameAsked {
  text: string;
  place?: WritePlace;
  into?: 'note';
}

/** Sizes beyond which a frame's reader cuts, newest first; what exceeds them is refused. */
export const FRAME_LIMITS = { text: 20_000, messages: 1_000, characters: 1_000_000 } as const;
