/** How a customer likes to be talked to, as a care note tells it; see `docs/care-note.md`. */
export const CARE_PACES = ['slow', 'very-slow'] as const;
export const CARE_CHANNELS = ['writing', 'phone'] as const;
/** Longer words are cut when a note is read, and refused when one is written. */
export const CARE_WORDS_LENGTH = 120;

/** Null and empty: the note says nothing about it. */
export interface CareNote {
  pace: (typeof CARE_PACES)[number] | null;
  largeType: boolean;
  channel: (typeof CARE_CHANNELS)[number] | null;
  /** What to call things, what to leave out. */
  words: string;
  /** Who may speak for the customer. */
  speaker: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  until: string;
}
