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
import { createReporter } from './create-reporter';

/** Milliseconds until a call that failed is made again. */
const RETRY = 500;
/** Milliseconds between looks whether the extension is still there. */
const LIFE = 2000;
/** Failures in a row after which the reader falls silent. */
const FAILURES = 5;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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
  let failures = 0;

  /** A background that is only starting up gets another chance; one that is gone ends the reader. */
  const failedForGood = () => {
    failures += 1;
    if (!alive() || failures > FAILURES) stop.abort();
    return signal.aborted;
  };

  // An orphaned reader must not keep a cue on the page that nobody answers.
  const lookForLife = setInterval(() => alive() || stop.abort(), LIFE);
  signal.addEventListener('abort', () => clearInterval(lookForLife));

  const loadReaders = async () => {
    while (!signal.aborted) {
      try {
        const { adapters } = await background.startReading();
        return adapters.flatMap((adapter) => adapterReader(adapter) ?? []);
      } catch {
        if (!failedForGood()) await pause(RETRY);
      }
    }
    return [];
  };

  const reporter = createReporter({
    send: async (update: ConversationUpdate) => {
      const answer = await background.reportConversation(update);
      failures = 0;
      return answer;
    },
    repeat: () => watch.repeat(),
    failed: () => {
      if (!failedForGood()) setTimeout(() => !signal.aborted && watch.repeat(), RETRY);
    },
    signal,
  });

  const act = async (act: CueAct, { key }: CueView): Promise<InsertResult | null> => {
    try {
      return await background.actOnCue({ key, act });
    } catch {
      failedForGood();
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
    // What is on the cue was made for the conversation before.
    keyChanged: () => cue.show(null),
    signal,
  });

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
