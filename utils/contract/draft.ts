/** The reply as it stands in the box of conversation `key`, held in memory only. */
export interface Draft {
  key: string;
  text: string;
  /** What the box is for, as far as the page tells. */
  purpose: 'reply' | 'note' | 'unknown';
}

/** Longer drafts are cut by the reader. */
export const DRAFT_LIMIT = 20_000;
