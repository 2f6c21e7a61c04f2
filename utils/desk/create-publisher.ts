import type {
  Conversation,
  ConversationUpdate,
  ReplyBoxState,
} from '@/utils/contract/conversation';
import type { Reading } from '@/utils/contract/reading';
import { diffConversation, sameFields } from './diff-conversation';

/** What stands on the page, as far as it concerns anybody else. */
export type PageState =
  | {
      kind: 'conversation';
      conversation: Conversation;
      adapter: string;
      /** The same object as long as the page is understood in the same way. */
      reading: Reading;
      replyBox: ReplyBoxState;
    }
  | Extract<ConversationUpdate, { kind: 'reply-page' | 'none' }>;

/** Turns states of the page into the fewest updates: one snapshot, then changes only. */
export function createPublisher(report: (update: ConversationUpdate) => void) {
  let last: PageState | null = null;
  let revision = 0;

  const snapshot = (state: Extract<PageState, { kind: 'conversation' }>) => {
    const { conversation, adapter, reading, replyBox } = state;
    revision += 1;
    report({ kind: 'snapshot', ...conversation, revision, adapter, reading, replyBox });
  };

  const change = (
    before: Extract<PageState, { kind: 'conversation' }>,
    now: Extract<PageState, { kind: 'conversation' }>,
  ) => {
    const diff = diffConversation(before.conversation, now.conversation);
    if (!diff) return snapshot(now);
    const { key, fields } = now.conversation;
    const { replyBox } = now;
    const nothing = diff.added.length + diff.changed.length + diff.removed.length === 0;
    if (nothing && before.replyBox === replyBox && sameFields(before.conversation.fields, fields)) {
      return;
    }
    revision += 1;
    report({ kind: 'change', key, revision, ...diff, fields, replyBox });
  };

  const publish = (state: PageState) => {
    const before = last;
    last = state;
    if (state.kind !== 'conversation') {
      if (JSON.stringify(before) !== JSON.stringify(state)) report(state);
      return;
    }
    const continues =
      before?.kind === 'conversation' &&
      before.conversation.key === state.conversation.key &&
      before.adapter === state.adapter &&
      before.reading === state.reading;
    if (continues) change(before, state);
    else snapshot(state);
  };

  return {
    publish,
    /** The other side has lost everything: the next state is told whole. */
    forget() {
      last = null;
    },
  };
}
