import type { Adapter } from './adapter';
import type { Conversation, Speaker } from './conversation';
import type { Reading } from './reading';
import type { Theme } from './settings';
import type { Language } from './text';

/** What a message is, as a person says it while teaching a desk. */
export type Said = Speaker | 'internal' | 'not-a-message';

/**
 * Every word of the picker, in the agent's language: the page side holds no texts of its own.
 * `{count}`, `{customer}`, `{agent}`, `{notes}` are filled in on the page.
 */
export interface PickerWords {
  title: string;
  steps: { customer: string; agent: string; check: string; reply: string; field: string };
  help: { customer: string; agent: string; check: string; reply: string; field: string };
  keys: string;
  noneYet: string;
  skip: string;
  goOn: string;
  back: string;
  cancel: string;
  save: string;
  reads: string;
  said: Record<Said, string>;
  whatIs: string;
  unclear: string;
  notFound: string;
  noReply: string;
  noField: string;
  unmet: string;
  saved: string;
  notSaved: string;
}

export interface PickerView {
  language: Language;
  theme: Theme;
  words: PickerWords;
  /** For the adapter that is made: its id, and today as YYYY-MM-DD. */
  id: string;
  today: string;
}

/** Kept in `storage.local`: an adapter made or brought in by the agent, for one desk only. */
export interface TaughtAdapter {
  origin: string;
  adapter: Adapter;
}

/** `problems`: what does not fit the schema, as `messages.item: …`. */
export type SaveTaughtResult = { ok: true } | { ok: false; problems: string[] };

export type StartPickerResult =
  | { ok: true }
  | { ok: false; reason: 'not-granted' | 'desk-gone' | 'set-by-company' };

/** What an adapter reads of the page that is open. */
export type AdapterTrial =
  | {
      ok: true;
      count: number;
      customer: number;
      agent: number;
      internal: number;
      key: string | null;
    }
  | { ok: false; reason: 'other-page' | 'bad-selector' | 'desk-gone' };

/** The conversation as read, for the agent to check; never kept. */
export interface ReadConversation {
  conversation: Conversation;
  reading: Reading;
  adapter: string;
}
