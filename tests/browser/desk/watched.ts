import type { ConversationUpdate, Message } from '@/utils/contract/conversation';
import type { DeskPage } from '@/utils/desk/desk-page';
import type { PageReader } from '@/utils/desk/page-reader';
import { type WatchOptions, watchPage } from '@/utils/desk/watch-page';

/** Watches a page and keeps what it reports; `holding` applies changes as the background would. */
export function watched(page: DeskPage, readers: PageReader[] | WatchOptions['loadReaders']) {
  const stop = new AbortController();
  const updates: ConversationUpdate[] = [];
  const keys: (string | null)[] = [];
  const watch = watchPage({
    page,
    loadReaders: typeof readers === 'function' ? readers : async () => readers,
    report: (update) => updates.push(update),
    keyChanged: (key) => keys.push(key),
    signal: stop.signal,
  });
  return { ...watch, updates, keys, stop: () => stop.abort(), last: () => updates.at(-1) };
}

/** The messages of the conversation that the updates lead to, in order. */
export function messagesAfter(updates: readonly ConversationUpdate[]): Message[] {
  let messages: Message[] = [];
  for (const update of updates) {
    if (update.kind === 'snapshot') messages = update.messages;
    if (update.kind === 'change') {
      const changed = new Map(update.changed.map((message) => [message.id, message]));
      messages = messages
        .filter(({ id }) => !update.removed.includes(id))
        .map((message) => changed.get(message.id) ?? message)
        .concat(update.added);
    }
  }
  return messages;
}
