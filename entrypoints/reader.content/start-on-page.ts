import { deskPageOf } from '@/utils/desk/desk-page';
import { onMessage, sendMessage } from '@/utils/messaging';
import { nextTask } from '@/utils/next-task';
import { startReader } from './start-reader';

export interface ScriptLife {
  /** Ends the reader and takes all of it off the page. */
  stop: AbortController;
  /** False once the extension was updated, turned off or removed under the open page. */
  alive(): boolean;
}

/** Starts the reader that owns the tab's conversation and connects it to the background. */
export function startOnPage({ stop, alive }: ScriptLife): void {
  const handlers = startReader({
    page: deskPageOf(window),
    stop,
    alive,
    background: {
      startReading: (page) => sendMessage('startReading', page),
      reportConversation: (update) => sendMessage('reportConversation', update),
      actOnCue: (act) => sendMessage('actOnCue', act),
      bringGenericReader: () => sendMessage('bringGenericReader', undefined),
      askEditor: (call) => sendMessage('askEditor', call),
      reportDraft: (draft) => sendMessage('reportDraft', draft),
    },
    insertIntoFrame: (request) =>
      sendMessage('insertIntoFrame', request).catch(() => ({ ok: false, reason: 'desk-gone' })),
  });
  const silence = [
    onMessage('showCue', ({ data }) => handlers.showCue(data)),
    onMessage('insertIntoReply', ({ data }) => handlers.insertIntoReply(data)),
    onMessage('tellInsert', ({ data }) => handlers.tellInsert(data)),
    onMessage('followDraft', () => handlers.followDraft()),
    onMessage('sendSnapshot', () => handlers.sendSnapshot()),
    onMessage('stopReading', () => handlers.stopReading()),
    onMessage('takeFrameReport', ({ data }) => handlers.takeFrameReport(data)),
    onMessage('reportAgain', () => handlers.reportAgain()),
    onMessage('isOpen', ({ data }) => handlers.isOpen(data)),
  ];
  stop.signal.addEventListener('abort', () => {
    for (const remove of silence) remove();
  });
  // Frames may have told before anybody listened.
  void nextTask()
    .then(() => sendMessage('gatherFrames', undefined))
    .catch(() => undefined);
}
