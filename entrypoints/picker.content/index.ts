import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPicker } from '@/components/picker/create-picker';
import { deskPageOf } from '@/utils/desk/desk-page';
import { tryAdapter } from '@/utils/desk/teach/try-adapter';
import { onMessage, sendMessage } from '@/utils/messaging';

export default defineContentScript({
  // On no page by itself: the background brings it where somebody teaches a desk or tries an adapter.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = deskPageOf(window);
    let stop = new AbortController();
    const silence = [
      onMessage('beginPicking', ({ data: view }) => {
        stop.abort();
        stop = new AbortController();
        createPicker({
          page,
          view,
          stop,
          title: deskTitle(),
          save: async (adapter) => (await sendMessage('saveTaught', adapter)).ok,
        });
      }),
      onMessage('tryAdapter', ({ data }) => tryAdapter(page, data)),
    ];
    // A newer picker took over, or the extension is gone.
    ctx.onInvalidated(() => {
      stop.abort();
      for (const remove of silence) remove();
    });
  },
});

/** What the desk calls itself; the page's title may name a customer. */
function deskTitle(): string {
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[name="application-name"], meta[property="og:site_name"]',
  );
  return meta?.content.trim().slice(0, 80) || location.host;
}
