import type { Theme } from './settings';
import type { Language } from './text';

/** How loud the cue is: crisis and fraud come before all else. */
export type CueUrgency = 'crisis' | 'fraud' | 'care';

/** Pixels from the viewport's right and bottom edges, so that it stays in place when resized. */
export interface CuePosition {
  right: number;
  bottom: number;
}

/** Everything the cue shows, in the agent's language: the page side holds no texts of its own. */
export interface CueView {
  /** The conversation it was made for. */
  key: string;
  urgency: CueUrgency;
  language: Language;
  heading: string;
  helps: string[];
  /** The sentence that opens well, in the customer's language; never empty. */
  sentence: string;
  /** Of `sentence` and `evidence`, so that a screen reader speaks them right. */
  customerLanguage: Language;
  /** The customer's own words, shortest first, at most three. */
  evidence: string[];
  /** Only the box of an internal note is open: the button copies, and `labels.insert` says so. */
  copies: boolean;
  /** A text that was chosen where no reply could be written, and now can; cut if it is long. */
  wish: { words: string; isSentence: boolean } | null;
  labels: {
    because: string;
    insert: string;
    insertWish: string;
    dismissWish: string;
    copied: string;
    notCopied: string;
    openPanel: string;
    fold: string;
    unfold: string;
    notNow: string;
    turnOff: string;
    move: string;
    inserted: string;
    notInserted: string;
    /** Only the box of an internal note is open. */
    noteBox: string;
    /** Was covered, or came there only now, when it was pressed. */
    unseen: string;
  };
  folded: boolean;
  position: CuePosition | null;
  theme: Theme;
}

/** What a person can do on the cue. The background does it; the cue only reports. */
export type CueAct =
  | { verb: 'insert' }
  | { verb: 'insert-wish' }
  | { verb: 'dismiss-wish' }
  | { verb: 'open-panel' }
  | { verb: 'fold' }
  | { verb: 'unfold' }
  /** No advice on this conversation until something new is found; not for crisis and fraud. */
  | { verb: 'not-now' }
  | { verb: 'turn-off' }
  | { verb: 'move'; position: CuePosition };
