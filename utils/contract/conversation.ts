import type { Reading } from './reading';

/** Who said it. Plain types only: the desk's page imports this file. */
export type Speaker = 'customer' | 'agent' | 'system';

export interface Message {
  /** Stable while the desk shows the message: the desk's own id where it has one. */
  id: string;
  from: Speaker;
  author: string | null;
  /** ISO 8601, or null where the desk shows no time that can be read. */
  time: string | null;
  /** A note between colleagues: kept out of detection. */
  internal: boolean;
  /** As shown, quotes of earlier messages and signatures removed. */
  text: string;
}

/** What stands on the desk's page at one moment. Messages are oldest first. */
export interface Conversation {
  /** Identifies the ticket or chat within the desk's origin. */
  key: string;
  messages: Message[];
  /** Label → value pairs beside the conversation, such as 客户年龄 → 73. */
  fields: Record<string, string>;
}

/** `no-adapter`: no adapter fits the page; `no-conversation`: one fits, but nothing is open on it. */
export type NoConversationReason = 'no-adapter' | 'no-conversation';

/**
 * Where the reply can go on the page that is open; `reply`: a box told from that of an internal note,
 * which is open as well; `note`: only the box of an internal note.
 */
export type ReplyBoxState = 'present' | 'reply' | 'note' | 'absent';

/**
 * What the reader tells the background. A `snapshot` replaces all that is known of the
 * conversation; a `change` applies to the revision before it, and what it adds stands at the end
 * (older messages that turn up above come in a snapshot); `reply-page` is a page that has the
 * reply box but not the messages; `none` means that no conversation is open on the page.
 */
export type ConversationUpdate =
  | (Conversation & {
      kind: 'snapshot';
      revision: number;
      adapter: string;
      reading: Reading;
      replyBox: ReplyBoxState;
    })
  | {
      kind: 'change';
      key: string;
      revision: number;
      added: Message[];
      changed: Message[];
      removed: string[];
      fields: Record<string, string>;
      replyBox: ReplyBoxState;
    }
  | { kind: 'reply-page'; key: string; adapter: string; replyBox: ReplyBoxState }
  | {
      kind: 'none';
      reason: NoConversationReason;
      /** As in `Reading`; left out where there are none. */
      framesNotRead?: string[];
    };
