import type {
  ConversationUpdate,
  NoConversationReason,
  ReplyBoxState,
} from '@/utils/contract/conversation';
import { nextTask } from '../next-task';
import { type Chosen, chooseReader, prepareReader } from './choose-reader';
import { createPublisher, type PageState } from './create-publisher';
import type { DeskPage } from './desk-page';
import { pathnameOf } from './desk-page';
import { unreadFrameOrigins } from './frames/unread-frame-origins';
import { observeRoots } from './observe-roots';
import type { PageReader } from './page-reader';
import type { ReplyBox } from './reply-box';
import { createSettler } from './settle';
import { watchAddress } from './watch-address';
import { createBoxWatch } from './watch-box';
import { createKeyWatch } from './watch-key';

/** Milliseconds from a change on the page to the look at it. */
const DEBOUNCE = 50;
/** The longest piece of work in one task, in ms. */
const SLICE = 8;
/** A look now and then for what the narrow watch cannot see, such as a field that comes later. */
const HEARTBEAT = 1000;
/** Looking may take this share of the time at most, as long as no change waits longer than this. */
const DUTY = 1 / 50;
const LONGEST_REST = 500;
/** The same while nothing is read and the whole page has to be watched. */
const IDLE_DUTY = 1 / 100;
const LONGEST_IDLE_REST = 2000;
/** The same for looking for everything again with the heartbeat. */
const THOROUGH_DUTY = 1 / 400;
const LONGEST_THOROUGH_REST = 5000;

export interface WatchOptions {
  page: DeskPage;
  /**
   * Asked for at the start and again whenever the pathname changes; never rejects. The answer is
   * of no use any more once `superseded` is aborted.
   */
  loadReaders(pathname: string, superseded: AbortSignal): Promise<PageReader[]>;
  report(update: ConversationUpdate): void;
  /** Called at once when another conversation, or none, stands on the page. */
  keyChanged(key: string | null): void;
  /** What frames that cannot be looked into have told of their reply boxes. */
  frameReplyBox?(): ReplyBoxState;
  /** Ends everything. */
  signal: AbortSignal;
}

export interface Watch {
  /** Looks at the page and tells everything again. */
  repeat(): void;
  /** What readers in these frames have told has changed. */
  framesChanged(frames: readonly Element[]): void;
  /** Looked up on the page at this moment, not remembered. */
  keyNow(): string | null;
  replyBoxNow(): ReplyBox | null;
  newestMessageNow(): Element | null;
}

/** Follows the conversation on a page until the signal ends it. */
export function watchPage({
  page,
  loadReaders,
  report,
  keyChanged,
  frameReplyBox,
  signal,
}: WatchOptions): Watch {
  const publisher = createPublisher(report);
  const settler = createSettler();
  const roots = observeRoots(pageChanged, signal);
  const box = createBoxWatch();
  let readers: PageReader[] | null = null;
  let pathname: string | null = null;
  let loading: AbortController | null = null;
  let shownKey: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAt = 0;
  let restUntil = 0;
  /** No message is known, so the whole page is watched. */
  let wide = true;
  /** The next pass looks for everything again, also for what no observer tells of. */
  let thorough = true;
  let thoroughAgainAt = 0;
  let told: readonly Element[] = [];

  const current = () => chooseReader(readers ?? [], page);
  const lookAtKey = createKeyWatch(() => {
    const another = tellKey(keyNow());
    if (another) pass();
    return another;
  }, signal);

  const keyNow = () => current()?.reader.keyOf(page) ?? null;

  function schedule(ms: number) {
    const at = performance.now() + ms;
    if (signal.aborted || (timer !== null && dueAt <= at)) return;
    if (timer !== null) clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(pass, ms);
  }

  function tellKey(key: string | null) {
    if (key === shownKey) return false;
    shownKey = key;
    keyChanged(key);
    return true;
  }

  function pageChanged(nodes: readonly Node[], records?: readonly MutationRecord[]) {
    for (const reader of readers ?? []) reader.forget(nodes, records);
    // Another conversation must not wait: what is shown for the one before is wrong now.
    if (!lookAtKey()) schedule(Math.max(DEBOUNCE, restUntil - performance.now()));
  }

  /** Where nothing is read, a frame that cannot be read may be why. */
  function nothing(reason: NoConversationReason): PageState {
    const framesNotRead = unreadFrameOrigins(page);
    return { kind: 'none', reason, ...(framesNotRead.length > 0 ? { framesNotRead } : {}) };
  }

  /** The state of the page, or after how many milliseconds to look again for it. */
  function look(now: Chosen | null, key: string | null, deadline: number): PageState | number {
    if (!now) return nothing('no-adapter');
    const { reader, role } = now;
    if (key === null) return nothing('no-conversation');
    const replyBox = strongest(
      box.state(() => reader.replyBox(page)),
      frameReplyBox?.(),
    );
    if (role === 'reply') return { kind: 'reply-page', key, adapter: reader.id, replyBox };
    // Looking for the box, which is now known, took all there was.
    if (performance.now() > deadline) return 0;
    const seen = reader.look(page, key, deadline);
    if (!seen.done) return 0;
    const settled = settler.settle(seen.conversation, performance.now());
    if (settled.state === 'wait') return settled.ms;
    const { conversation } = settled;
    const { reading } = seen;
    return { kind: 'conversation', conversation, adapter: reader.id, reading, replyBox };
  }

  function pass() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (signal.aborted) return;
    if (pathnameOf(page) !== pathname) void load();
    if (!readers) return;
    const start = performance.now();
    const ready = prepareReader(readers, page, start + SLICE);
    const now = ready === 'again' ? current() : ready;
    const key = now?.reader.keyOf(page) ?? null;
    tellKey(key);
    const state = ready === 'again' ? 0 : look(now, key, start + SLICE);
    watchRoots(now?.reader);
    if (typeof state === 'number') schedule(state);
    else {
      publisher.publish(state);
      tellFramesAgain();
    }
    const took = performance.now() - start;
    const [duty, longest] = wide ? [IDLE_DUTY, LONGEST_IDLE_REST] : [DUTY, LONGEST_REST];
    restUntil = start + Math.min(took / duty, longest);
    if (thorough && typeof state !== 'number') {
      thorough = false;
      thoroughAgainAt = start + Math.min(took / THOROUGH_DUTY, LONGEST_THOROUGH_REST);
    }
  }

  /** A reader that was in the middle of looking round may have passed these frames already. */
  function tellFramesAgain() {
    const again = told;
    told = [];
    if (again.length > 0) pageChanged(again);
  }

  function lookForAll() {
    for (const reader of readers ?? []) reader.refresh?.();
    box.forget();
    thorough = true;
  }

  function watchRoots(reader: PageReader | undefined) {
    const found = reader?.roots(page) ?? [];
    const awaited = reader ?? readers?.find((candidate) => candidate.mayFit(page));
    wide = found.length === 0;
    const all = wide ? (awaited ? [page.document.documentElement] : []) : found;
    roots.watch(all, awaited?.attributes ?? [], { once: wide });
  }

  async function load() {
    loading?.abort();
    loading = new AbortController();
    const superseded = loading.signal;
    pathname = pathnameOf(page);
    const loaded = await loadReaders(pathname, superseded);
    // Making readers ready and looking are two tasks.
    await nextTask();
    // An answer that came late is for a page that is no longer open.
    if (superseded.aborted) return;
    readers = loaded;
    pass();
  }

  const view = page.document.defaultView;
  if (view) watchAddress(view, () => pageChanged([]), signal);
  // The agent turns to a box that was not there before.
  const turned = () => {
    lookForAll();
    schedule(DEBOUNCE);
  };
  page.document.addEventListener('focusin', turned, { capture: true, signal });
  const beat = setInterval(() => {
    if (page.document.hidden) return;
    const now = performance.now();
    if (now >= thoroughAgainAt) lookForAll();
    schedule(Math.max(0, restUntil - now));
  }, HEARTBEAT);
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    loading?.abort();
    if (timer !== null) clearTimeout(timer);
  });
  void load();

  return {
    // From the page, not from memory: what was told last may be of another conversation.
    repeat: () => {
      publisher.forget();
      lookForAll();
      pass();
    },
    framesChanged: (frames) => {
      told = [...told, ...frames];
      pageChanged(frames);
    },
    keyNow,
    replyBoxNow: () => current()?.reader.replyBox(page) ?? null,
    newestMessageNow: () => current()?.reader.newestMessage() ?? null,
  };
}

/** A box on the page itself comes first; a frame's counts where the page has none. */
function strongest(own: ReplyBoxState, inFrame: ReplyBoxState = 'absent'): ReplyBoxState {
  return own === 'absent' ? inFrame : own;
}
