import { createCue } from '@/components/cue/create-cue';
import type { ConversationUpdate } from '@/utils/contract/conversation';
import type { CueAct, CueView } from '@/utils/contract/cue';
import type {
  BackgroundToReader,
  InsertResult,
  ReaderToBackground,
} from '@/utils/contract/messages';
import { adapterReader } from '@/utils/desk/adapter-reader';
import type { DeskPage } from '@/utils/desk/desk-page';
import { shownElement } from '@/utils/desk/reply-box';
import { watchPage } from '@/utils/desk/watch-page';
import { writeReply } from '@/utils/desk/write-reply';
import { createBackOff } from './create-back-off';
import { createReporter } from './create-reporter';

/** Milliseconds between looks whether the extension is still there. */
const LIFE = 2000;

/** The background as the reader calls it; each call may reject once the extension is gone. */
export type Background = {
  [Call in keyof ReaderToBackground]: (
    ...data: Parameters<ReaderToBackground[Call]>
  ) => Promise<ReturnType<ReaderToBackground[Call]>>;
};

/** What the background may ask of the reader. */
export type ReaderHandlers = {
  [Call in keyof BackgroundToReader]: (
    ...data: Parameters<BackgroundToReader[Call]>
  ) => ReturnType<BackgroundToReader[Call]> | Promise<ReturnType<BackgroundToReader[Call]>>;
};

export interface ReaderOptions {
  page: DeskPage;
  background: Background;
  /** False once the extension was updated, turned off or removed under the open page. */
  alive(): boolean;
  /** Ends the reader and takes all of it off the page. */
  stop: AbortController;
  /** Open only in tests. */
  cueMode?: ShadowRootMode;
}

/** Reads the page, tells the background, and shows and writes what the background asks for. */
export function startReader(options: ReaderOptions): ReaderHandlers {
  const { page, background, alive, stop, cueMode } = options;
  const { signal } = stop;
  const backOff = createBackOff(signal);

  // An orphaned reader must not keep a cue on the page that nobody answers.
  const endOrphan = () => alive() || stop.abort();
  const lookForLife = setInterval(endOrphan, LIFE);
  signal.addEventListener('abort', () => clearInterval(lookForLife));

  /** As long as the extension is there, a background that does not answer only needs more time. */
  const pause = () => {
    endOrphan();
    return backOff.pause();
  };

  const loadReaders = async (pathname: string, superseded: AbortSignal) => {
    while (!superseded.aborted) {
      try {
        const { adapters } = await background.startReading({ pathname });
        backOff.succeeded();
        return adapters.flatMap((adapter) => adapterReader(adapter) ?? []);
      } catch {
        await pause();
      }
    }
    return [];
  };

  const reporter = createReporter({
    send: async (update: ConversationUpdate) => {
      const answer = await background.reportConversation(update);
      backOff.succeeded();
      return answer;
    },
    repeat: () => watch.repeat(),
    pause,
    signal,
  });

  const act = async (act: CueAct, { key }: CueView): Promise<InsertResult | null> => {
    try {
      return await background.actOnCue({ key, act });
    } catch {
      endOrphan();
      return act.verb === 'insert' ? { ok: false, reason: 'desk-gone' } : null;
    }
  };

  const cue = createCue({
    document: page.document,
    mode: cueMode,
    act,
    keepFree: () => {
      const box = watch.replyBoxNow();
      return {
        box: box && shownElement(box).getBoundingClientRect(),
        newest: watch.newestMessageNow()?.getBoundingClientRect() ?? null,
      };
    },
    signal,
  });

  const watch = watchPage({
    page,
    loadReaders,
    report: reporter.report,
    keyChanged: (key) => {
      // What is on the cue was made for the conversation before.
      cue.show(null);
      if (key !== null) backOff.hurry();
    },
    signal,
  });

  const view = page.document.defaultView;
  view?.addEventListener('pagehide', reporter.leave, { signal });
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && reporter.comeBack();
  view?.addEventListener('pageshow', comeBack, { signal });

  return {
    showCue: (view) => {
      if (!signal.aborted) cue.show(view && view.key === watch.keyNow() ? view : null);
    },
    insertIntoReply: (request) =>
      signal.aborted ? { ok: false, reason: 'desk-gone' } : writeReply(watch, request),
    tellInsert: ({ key, result }) => cue.tellInsert(key, result),
    sendSnapshot: () => watch.repeat(),
    stopReading: () => stop.abort(),
  };
}
