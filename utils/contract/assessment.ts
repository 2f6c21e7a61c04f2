export type Subject = 'self' | 'other';
export type CrisisKind = 'self-harm' | 'medical' | 'violence';
export type FraudUrgency = 'about-to-pay' | 'paid' | 'shared-access' | 'asking';

/**
 * The customer's own words that matched a signal. `message` is the index in the conversation;
 * `start` (inclusive) and `end` (exclusive) are UTF-16 offsets into that message's text as given.
 */
export type Evidence =
  | { signal: string; message: number; start: number; end: number; text: string }
  | { signal: string; field: string; text: string };

export interface NeedFinding {
  need: string;
  /** 0–1. */
  confidence: number;
  subject: Subject;
  evidence: Evidence[];
  /** Only for `crisis`. */
  crisisKind?: CrisisKind;
  /** The agent added it, or said it is right before it was found: it stays whatever is read. */
  byHand?: true;
}

export interface FraudFinding {
  /** Fraud type ids, likeliest first, at most five. */
  types: string[];
  urgency: FraudUrgency;
  /** The gate question should be asked before going on. */
  gate: boolean;
}

/** A customer's phrase with a technical meaning. */
export interface SayingFinding {
  saying: string;
  evidence: Evidence;
}

/** What was found in a conversation. Needs are those an agent would see, best first. */
export interface Assessment {
  needs: NeedFinding[];
  /** Topic ids, best first, at most ten. */
  topics: string[];
  fraud: FraudFinding | null;
  sayings: SayingFinding[];
}

export const EMPTY_ASSESSMENT: Assessment = { needs: [], topics: [], fraud: null, sayings: [] };
