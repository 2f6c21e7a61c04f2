import { defineContentScript } from 'wxt/utils/define-content-script';
import { parentReaches } from '@/utils/desk/frames/parent-reaches';
import { nextTask } from '@/utils/next-task';
import { shownPage } from './shown-page';
import { startInFrame } from './start-in-frame';
import { startOnPage } from './start-on-page';

/** Tells the background, which looks for it, that a reader runs in this document already. */
const MARK = 'carecueReader';

export default defineContentScript({
  // Without `matches`: they would become required hosts. The background registers the script for
  // each desk that was granted, and injects it where a page is open already.
  registration: 'runtime',
  // A newer reader is announced inside the extension's own world; the desk need not hear of it.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const place = globalThis as { [MARK]?: object };
    const mark = {};
    place[MARK] = mark;
    // The page that holds the frame reads it itself.
    if (parentReaches(window)) return;
    await shownPage();
    // Running the script and starting are two tasks: the page may have its turn in between.
    await nextTask();
    if (ctx.isInvalid) return;
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    stop.signal.addEventListener('abort', () => {
      if (place[MARK] === mark) delete place[MARK];
    });
    const alive = () => ctx.isValid;
    if (window === window.top) startOnPage({ stop, alive });
    else await startInFrame({ stop, alive });
  },
});
