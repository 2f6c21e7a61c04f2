import { type Cue, createCue } from '@/components/cue/create-cue';
import type { ConversationUpdate } from '@/utils/contract/conversation';
import type { CueAct, CueView } from '@/utils/contract/cue';
import type { FrameInsert } from '@/utils/contract/frames';
import type {
  BackgroundToFrames,
  BackgroundToReader,
  InsertResult,
  ReaderToBackground,
} from '@/utils/contract/messages';
import type { DeskPage } from '@/utils/desk/desk-page';
import { createDraftFollower } from '@/utils/desk/follow-draft';
import { createFrameRegistry } from '@/utils/desk/frames/create-frame-registry';
import { shownElement } from '@/utils/desk/reply-box';
import { typingClock } from '@/utils/desk/typing-clock';
import { watchPage } from '@/utils/desk/watch-page';
import { writeReply } from '@/utils/desk/write-reply';
import { assembleReaders } from './assemble-readers';
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

/** What the background may ask of the page's reader about frames. */
export type PageFrameHandlers = Pick<
  BackgroundToFrames,
  'takeFrameReport' | 'reportAgain' | 'isOpen'
>;

export interface ReaderOptions {
  page: DeskPage;
  background: Background;
  /** Has the reader in a frame write, where the page itself has no reply box. */
  insertIntoFrame?(request: FrameInsert & { frameId: number }): Promise<InsertResult>;
  /** False once the extension was updated, turned off or removed under the open page. */
  alive(): boolean;
  /** Ends the reader and takes all of it off the page. */
  stop: AbortController;
  /** Open only in tests. */
  cueMode?: ShadowRootMode;
}

/** Reads the page, tells the background, and shows and writes what the background asks for. */
export function startReader(options: ReaderOptions): ReaderHandlers & PageFrameHandlers {
  const { page, background, insertIntoFrame, alive, stop, cueMode } = options;
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
        return await assembleReaders(adapters, background.bringGenericReader);
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

  /** Made when it is first shown: on most pages it never is. */
  let cue: Cue | null = null;
  const makeCue = () =>
    createCue({
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

  const frames = createFrameRegistry({
    document: page.document,
    changed: (changed) => watch.framesChanged(changed),
    signal,
  });

  const watch = watchPage({
    page: { ...page, frameReadings: frames.readings },
    frameReplyBox: () => frames.withReplyBox()?.replyBox ?? 'absent',
    loadReaders,
    report: reporter.report,
    keyChanged: (key) => {
      // What is on the cue was made for the conversation before.
      cue?.show(null);
      if (key !== null) backOff.hurry();
    },
    signal,
  });

  const typedAgo = typingClock(page.document, signal);
  const drafts = createDraftFollower({
    document: page.document,
    watch,
    report: (draft) => void background.reportDraft(draft).catch(endOrphan),
    signal,
  });

  const view = page.document.defaultView;
  view?.addEventListener('pagehide', reporter.leave, { signal });
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && reporter.comeBack();
  view?.addEventListener('pageshow', comeBack, { signal });

  return {
    showCue: (view) => {
      if (signal.aborted) return;
      const shown = view?.key === watch.keyNow() ? view : null;
      if (shown) cue ??= makeCue();
      cue?.show(shown);
    },
    insertIntoReply: (request) => {
      if (signal.aborted) return { ok: false, reason: 'desk-gone' };
      const frame = watch.replyBoxNow() ? null : frames.withReplyBox();
      if (!frame || !insertIntoFrame)
        return writeReply(watch, request, { ask: background.askEditor, typedAgo });
      if (watch.keyNow() !== request.key) return { ok: false, reason: 'other-conversation' };
      const { frameId, token } = frame;
      return insertIntoFrame({ frameId, token, ...request });
    },
    tellInsert: ({ key, result }) => cue?.tellInsert(key, result),
    sendSnapshot: () => watch.repeat(),
    followDraft() {
      const frame = frames.withReplyBox();
      return drafts.follow() ?? (frame && { frameId: frame.frameId, token: frame.token });
    },
    stopReading: () => stop.abort(),
    takeFrameReport: (report) => !signal.aborted && frames.take(report),
    reportAgain: frames.clear,
    isOpen: ({ key }) => !signal.aborted && watch.keyNow() === key,
  };
}
