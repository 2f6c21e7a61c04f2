import type { Draft } from '@/utils/contract/draft';
import type { EditorAnswer, EditorCall } from '@/utils/contract/editor';
import type { FrameInsert } from '@/utils/contract/frames';
import type {
  BackgroundToFrames,
  FramesToBackground,
  InsertResult,
} from '@/utils/contract/messages';
import type { DeskPage } from '@/utils/desk/desk-page';
import { createDraftFollower } from '@/utils/desk/follow-draft';
import { createFrameRegistry } from '@/utils/desk/frames/create-frame-registry';
import { createFrameReporter } from '@/utils/desk/frames/create-frame-reporter';
import { watchFrame } from '@/utils/desk/frames/watch-frame';
import type { PageReader } from '@/utils/desk/page-reader';
import { typingClock } from '@/utils/desk/typing-clock';
import { writeReply } from '@/utils/desk/write-reply';

/** The background as a frame's reader calls it. */
export type FrameBackground = FrameCalls & {
  askEditor(call: EditorCall): Promise<EditorAnswer | null>;
  reportDraft(draft: Draft | null): Promise<void>;
};

type FrameCalls = {
  [Call in 'reportFrame' | 'confirmKey']: (
    data: Parameters<FramesToBackground[Call]>[0],
  ) => Promise<ReturnType<FramesToBackground[Call]>>;
};

export interface FrameReaderOptions {
  view: Window;
  page: DeskPage;
  readers: readonly PageReader[];
  background: FrameBackground;
  signal: AbortSignal;
}

/** What the background may ask of a frame's reader. */
export interface FrameHandlers {
  takeFrameReport: BackgroundToFrames['takeFrameReport'];
  again(): void;
  writeInFrame(request: FrameInsert): Promise<InsertResult>;
  followDraftInFrame: BackgroundToFrames['followDraftInFrame'];
}

/** Reads a frame that the page above cannot look into, for the page's reader. */
export function startFrame(options: FrameReaderOptions): FrameHandlers {
  const { view, page, readers, background, signal } = options;
  const registry = createFrameRegistry({
    document: page.document,
    changed: (frames) => watch.changed(frames),
    signal,
  });
  const reporter = createFrameReporter({ view, send: background.reportFrame, signal });
  const watch = watchFrame({
    page: { ...page, frameReadings: registry.readings },
    readers,
    report: reporter.report,
    signal,
  });
  view.addEventListener('pagehide', reporter.leave, { signal });
  const typedAgo = typingClock(page.document, signal);

  /** The conversation of the page above whose draft is followed. */
  let drafted: string | null = null;
  const drafts = createDraftFollower({
    document: page.document,
    watch: { keyNow: () => drafted, replyBoxNow: watch.replyBoxNow },
    report: (draft) => void background.reportDraft(draft).catch(() => undefined),
    signal,
  });

  return {
    takeFrameReport: registry.take,
    again: reporter.again,
    async writeInFrame({ token, key, text, place, into }) {
      if (signal.aborted || token !== reporter.token) return { ok: false, reason: 'no-reply-box' };
      // The page alone knows which conversation is open, and it may have changed on the way here.
      const open = await background.confirmKey({ token, key }).catch(() => false);
      const keyNow = () => (open && !signal.aborted ? key : null);
      const target = { keyNow, replyBoxNow: watch.replyBoxNow };
      return writeReply(
        target,
        { key, text, place, into },
        {
          ask: background.askEditor,
          typedAgo,
        },
      );
    },
    followDraftInFrame({ token, key }) {
      drafted = token === reporter.token ? key : null;
      return drafts.follow();
    },
  };
}
