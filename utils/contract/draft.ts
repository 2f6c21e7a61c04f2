import type { FindingId } from './draft-rule';
import type { Language } from './text';

/** The reply as it stands in the box of conversation `key`, held in memory only. */
export interface Draft {
  key: string;
  text: string;
  /** What the box is for, as far as the page tells. */
  purpose: 'reply' | 'note' | 'unknown';
}

/** Longer drafts are cut by the reader. */
export const DRAFT_LIMIT = 20_000;

/** What the plain-language check reads: a draft, and for whom it is. */
export interface DraftToCheck {
  text: string;
  language: Language;
  /** Ids of the needs that the customer may have. */
  needs: readonly string[];
  /** The conversation so far, oldest first: the customer's own words are no jargon to them. */
  messages?: readonly { from: 'customer' | 'agent' | 'system'; text: string }[] | undefined;
  /** Whether what the customer came for is done. */
  solved?: boolean | undefined;
}

/** Something in a draft that a careful reviewer would point out. */
export interface Finding {
  id: FindingId;
  /** UTF-16 offsets into the draft as written; `end` exclusive. */
  start: number;
  end: number;
  /** The words between them. */
  text: string;
  /** One short sentence for the agent, in the language of the draft. */
  why: string;
  /** What can stand in the place of the words; null: the agent rewrites them. */
  better: string | null;
  /** What made it, so that it can be dismissed for good: a draft rule, or `term:…`, `english:…`. */
  rule: string;
}
