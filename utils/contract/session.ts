import type { Assessment } from './assessment';
import type { CareNote } from './care-note';
import type { NoConversationReason, ReplyBoxState } from './conversation';
import type { Reading } from './reading';
import type { Language } from './text';

/**
 * What is held while the browser is open, in `storage.session` (memory only): no conversation text
 * beyond the evidence. The panel follows it with `storage.session.onChanged`.
 */

export const NOT_RIGHT_REASONS = [
  'wrong-person',
  'not-a-need',
  'misread',
  'already-known',
  'other',
] as const;
export type NotRightReason = (typeof NOT_RIGHT_REASONS)[number];

export type Verdict = { verdict: 'confirmed' } | { verdict: 'not-right'; reason: NotRightReason };

export type GateAnswer = 'unanswered' | 'clear' | 'worrying';

export interface ScriptProgress {
  script: string;
  /** The variant that was chosen; null: the script's own steps. */
  variant: string | null;
  /** The opening – the finish line and the exit – has been said. */
  begun: boolean;
  /** Index of the step on screen; equal to the number of steps when done. */
  step: number;
  gate: GateAnswer;
  /** How often each step failed, by step id. */
  failures: Record<string, number>;
}

/** How a script ended: `worrying` at its gate, `second-route` where one step failed too often. */
export type ScriptEnd = 'done' | 'stopped' | 'second-route' | 'worrying';

/** What was tried, for whoever goes on from there. */
export interface TriedScript {
  script: string;
  /** The step at which it ended; of a finished one that which failed most. Null: none. */
  step: string | null;
  /** How often that step failed. */
  failures: number;
  ended: ScriptEnd;
}
/** Of so many the oldest go. */
export const MOST_TRIED = 20;

/** How the agent and the customer talk: what is written stands on the page, what is said does not. */
export const CHANNELS = ['written', 'call'] as const;
export type Channel = (typeof CHANNELS)[number];

/** In place of a desk's origin: a call that no ticket lies under, bound to its tab. */
export const CALL_ORIGIN = 'call';
/** Before the name of each call of its own; `key` of such a call begins with its tab's id. */
export const callsOfTabKey = (tabId: number) => `conversation:${CALL_ORIGIN}|${tabId}|`;

/** Longer words of a caller are refused: a few words are meant. */
export const HEARD_LENGTH = 500;
/** Of so many words of a caller the oldest go. */
export const MOST_HEARD = 40;

/** What has been done with the advice on a conversation; crisis and fraud know nothing of it. */
export interface AdviceState {
  /** Ids of needs that the cue may show: those that came up within the cap. */
  announced: string[];
  /** When the cue came up with something new, in milliseconds since 1970; the last hour's. */
  announcedAt: number[];
  /** What stood when the agent said "not now" (`marksOf`); null: nothing is put aside. */
  putAside: string[] | null;
}

/** Key: `conversation:<origin>|<conversation key>`. */
export interface ConversationState {
  origin: string;
  key: string;
  /** The tab that last showed it. */
  tabId: number;
  adapter: string;
  messageCount: number;
  /** The customer has written something; a ticket that a call opened may hold no word of theirs. */
  customerWrote: boolean;
  /** What the customer writes in: sentences for the customer are offered in it. */
  customerLanguage: Language;
  assessment: Assessment;
  channel: Channel;
  /** What the caller says, as the agent types it, oldest first; read like the customer's messages. */
  heard: string[];
  /** What came up with the last words, as marks (`marksOf`); empty where nothing did. */
  news: string[];
  advice: AdviceState;
  /** By need id. */
  verdicts: Record<string, Verdict>;
  progress: ScriptProgress | null;
  /** The scripts that have ended, oldest first; the one underway stands in `progress`. */
  tried: TriedScript[];
  /** What colleagues noted with the customer's consent, as the desk shows it. */
  careNote: CareNote | null;
  /** Nothing is to be sold in this conversation. */
  sellingStopped: boolean;
  /** Milliseconds since 1970, for forgetting the oldest first. */
  updatedAt: number;
}

/** Key: `desk:<tab id>`. */
export interface DeskState {
  tabId: number;
  origin: string;
  frameId: number;
  /** The conversation on the page now; null when none is open. */
  key: string | null;
  replyBox: ReplyBoxState;
  /** Why there is no conversation. */
  reason: NoConversationReason | null;
  /** How the conversation was understood; null where no messages are read on this page. */
  reading: Reading | null;
  /** Origins of frames that may hold messages and are not granted; each can be offered. */
  framesNotRead: string[];
}

/**
 * A text that was chosen while no reply could be written; offered once a box for a reply to the same
 * conversation is there. Key: `wish:<tab id>`.
 */
export interface Wish {
  origin: string;
  /** Of the conversation. */
  key: string;
  text: string;
  /** It is meant for the box of an internal note. */
  into?: 'note';
  /** Milliseconds since 1970. */
  until: number;
}

/** While the picker is on the page of this tab. */
export const pickingKey = (tabId: number) => `picking:${tabId}`;
export const wishKey = (tabId: number) => `wish:${tabId}`;
export const conversationStateKey = (origin: string, key: string) =>
  `conversation:${origin}|${key}`;
export const deskStateKey = (tabId: number) => `desk:${tabId}`;
