import { deskPageOf, pathnameOf } from '@/utils/desk/desk-page';
import { onMessage, sendMessage } from '@/utils/messaging';
import { assembleReaders } from './assemble-readers';
import { createBackOff } from './create-back-off';
import { startFrame } from './start-frame';
import { type ScriptLife, startOnPage } from './start-on-page';

/** A lower frame holds one message's body at most; its words are told without looking for more. */
const LEAST_HEIGHT = 240;

const bringGeneric = async () =>
  innerHeight >= LEAST_HEIGHT && (await sendMessage('bringGenericReader', undefined));

/**
 * Starts what a frame that the page above cannot look into needs: usually a reader that tells the
 * page's reader; the tab's own reader where nobody reads the page.
 */
export async function startInFrame({ stop, alive }: ScriptLife): Promise<void> {
  const { signal } = stop;
  const page = deskPageOf(window);
  const backOff = createBackOff(signal);

  const ask = async () => {
    while (!signal.aborted && alive()) {
      const answer = await sendMessage('startFrame', { pathname: pathnameOf(page) }).catch(
        () => null,
      );
      if (answer) return answer;
      await backOff.pause();
    }
    return null;
  };

  const first = await ask();
  if (!first || first.role === 'none') return stop.abort();
  if (first.role === 'own') return startOnPage({ stop, alive });

  const handlers = startFrame({
    view: window,
    page,
    readers: await assembleReaders(first.adapters, bringGeneric),
    background: {
      reportFrame: (report) => sendMessage('reportFrame', report),
      askEditor: (call) => sendMessage('askEditor', call),
      confirmKey: (asked) => sendMessage('confirmKey', asked),
      reportDraft: (draft) => sendMessage('reportDraft', draft),
    },
    signal,
  });
  const reportAgain = async () => {
    const now = await ask();
    if (now?.role === 'report') handlers.again();
    else stop.abort();
  };
  const silence = [
    onMessage('takeFrameReport', ({ data }) => handlers.takeFrameReport(data)),
    onMessage('writeInFrame', ({ data }) => handlers.writeInFrame(data)),
    onMessage('followDraftInFrame', ({ data }) => handlers.followDraftInFrame(data)),
    onMessage('reportAgain', () => void reportAgain()),
    onMessage('stopReading', () => stop.abort()),
  ];
  signal.addEventListener('abort', () => {
    for (const remove of silence) remove();
  });
}
