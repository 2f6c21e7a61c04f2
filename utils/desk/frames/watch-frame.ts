import type { Message } from '@/utils/contract/conversation';
import { FRAME_LIMITS, type FrameReport } from '@/utils/contract/frames';
import type { FrameReading } from '@/utils/contract/reading';
import type { DeskPage } from '../desk-page';
import { observeRoots } from '../observe-roots';
import type { PageReader } from '../page-reader';
import { plainText } from '../plain-text';
import { type ReplyBox, replyBoxState } from '../reply-box';

/** Milliseconds from a change in the frame to the look at it. */
const DEBOUNCE = 80;
const SLICE = 8;
/**
 * Milliseconds between looks at a frame in which no conversation was found: a reader may come later,
 * and a frame of another process is given its size when its page already runs.
 */
const HEARTBEAT = 1000;
/** Looking may take this share of the time at most. */
const DUTY = 1 / 50;

export interface FrameWatchOptions {
  page: DeskPage;
  readers: readonly PageReader[];
  /** Called with every state that differs from the one before. */
  report(told: Omit<FrameReport, 'token'>): void;
  signal: AbortSignal;
}

export interface FrameWatch {
  /** Something that is not seen in the document has changed: a frame in it, say. */
  changed(nodes: readonly Node[]): void;
  replyBoxNow(): ReplyBox | null;
}

/** Follows what stands in a frame whose page cannot look into it. */
export function watchFrame({ page, readers, report, signal }: FrameWatchOptions): FrameWatch {
  const { document } = page;
  const roots = observeRoots(changed, signal);
  const attributes = [...new Set(readers.flatMap((reader) => reader.attributes))];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let restUntil = 0;
  let last = '';
  let found = false;

  const replyBoxNow = () => {
    for (const reader of readers) {
      const box = reader.replyBox(page);
      if (box) return box;
    }
    return null;
  };

  function changed(nodes: readonly Node[]) {
    for (const reader of readers) reader.forget(nodes);
    schedule(Math.max(DEBOUNCE, restUntil - performance.now()));
  }

  function schedule(ms: number) {
    if (!signal.aborted) timer ??= setTimeout(pass, ms);
  }

  function pass() {
    timer = null;
    if (signal.aborted || !document.documentElement) return;
    const start = performance.now();
    roots.watch([document.documentElement], attributes);
    const reading = readFrame(page, readers, start + SLICE);
    if (reading) {
      found = reading.conversation !== null;
      const told = { reading, replyBox: replyBoxState(replyBoxNow()) };
      const words = JSON.stringify(told);
      if (words !== last) report(told);
      last = words;
    } else schedule(0);
    restUntil = start + (performance.now() - start) / DUTY;
  }

  const beat = setInterval(() => {
    if (!found && !document.hidden) schedule(Math.max(0, restUntil - performance.now()));
  }, HEARTBEAT);
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    if (timer !== null) clearTimeout(timer);
  });
  pass();
  return { changed, replyBoxNow };
}

/** Null when the deadline came first: called again, it goes on. */
function readFrame(
  page: DeskPage,
  readers: readonly PageReader[],
  deadline: number,
): FrameReading | null {
  const { body } = page.document;
  const text = body ? plainText(body, { limit: FRAME_LIMITS.text }) : '';
  for (const reader of readers) {
    if (reader.prepare && !reader.prepare(page, deadline)) return null;
    const key = reader.roleOf(page) === 'conversation' ? reader.keyOf(page) : null;
    if (key === null) continue;
    const look = reader.look(page, key, deadline);
    if (!look.done) return null;
    const messages = newest(look.conversation.messages);
    if (messages.length > 0) return { text, conversation: { messages, sure: look.reading.sure } };
  }
  return { text, conversation: null };
}

function newest(messages: readonly Message[]): Message[] {
  const kept = messages.slice(-FRAME_LIMITS.messages);
  let left: number = FRAME_LIMITS.characters;
  const tooOld = kept.findLastIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return kept.slice(tooOld + 1);
}
