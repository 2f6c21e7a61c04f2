import { defineContentScript } from 'wxt/utils/define-content-script';
import { deskPageOf } from '@/utils/desk/desk-page';
import { onMessage, sendMessage } from '@/utils/messaging';
import { startReader } from './start-reader';

export default defineContentScript({
  // Without `matches`: they would become required hosts. The background registers the script for
  // each desk that was granted, and injects it where a page is open already.
  registration: 'runtime',
  // A newer reader is announced inside the extension's own world; the desk need not hear of it.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await shownPage();
    if (ctx.isInvalid) return;
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    const handlers = startReader({
      page: deskPageOf(window),
      stop,
      alive: () => ctx.isValid,
      background: {
        startReading: (page) => sendMessage('startReading', page),
        reportConversation: (update) => sendMessage('reportConversation', update),
        actOnCue: (act) => sendMessage('actOnCue', act),
      },
    });
    const silence = [
      onMessage('showCue', ({ data }) => handlers.showCue(data)),
      onMessage('insertIntoReply', ({ data }) => handlers.insertIntoReply(data)),
      onMessage('tellInsert', ({ data }) => handlers.tellInsert(data)),
      onMessage('sendSnapshot', () => handlers.sendSnapshot()),
      onMessage('stopReading', () => handlers.stopReading()),
    ];
    stop.signal.addEventListener('abort', () => {
      for (const remove of silence) remove();
    });
  },
});

/** A page that is only rendered ahead is not open yet. */
function shownPage(): Promise<void> {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (!prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
