import type { ConversationUpdate } from '@/utils/contract/conversation';
import { createPublisher, type PageState } from './create-publisher';
import type { DeskPage } from './desk-page';
import { pathnameOf } from './desk-page';
import { observeRoots } from './observe-roots';
import type { PageReader } from './page-reader';
import type { ReplyBox } from './reply-box';
import { createSettler } from './settle';
import { watchAddress } from './watch-address';

/** Milliseconds from a change on the page to the look at it. */
const DEBOUNCE = 50;
/** The longest piece of work in one task, in ms. */
const SLICE = 8;
/** A look now and then for what the narrow watch cannot see, such as a field that comes later. */
const HEARTBEAT = 1000;
/** Looking may take this share of the time at most, as long as no change waits longer than this. */
const DUTY = 1 / 10;
const LONGEST_REST = 200;

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
  /** Ends everything. */
  signal: AbortSignal;
}

export interface Watch {
  /** Looks at the page and tells everything again. */
  repeat(): void;
  /** Looked up on the page at this moment, not remembered. */
  keyNow(): string | null;
  replyBoxNow(): ReplyBox | null;
  newestMessageNow(): Element | null;
}

/** Follows the conversation on a page until the signal ends it. */
export function watchPage({ page, loadReaders, report, keyChanged, signal }: WatchOptions): Watch {
  const publisher = createPublisher(report);
  const settler = createSettler();
  const roots = observeRoots(pageChanged, signal);
  let readers: PageReader[] | null = null;
  let pathname: string | null = null;
  let loading: AbortController | null = null;
  let shownKey: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dueAt = 0;
  let restUntil = 0;

  /** The first reader that knows the page needs no other; each before it has its say first. */
  const prepare = (deadline: number): boolean => {
    for (const reader of readers ?? []) {
      if (reader.prepare && !reader.prepare(page, deadline)) return false;
      if (reader.roleOf(page)) break;
    }
    return true;
  };

  const current = () => {
    for (const reader of readers ?? []) {
      const role = reader.roleOf(page);
      if (role) return { reader, role };
    }
    return null;
  };

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

  function pageChanged(nodes: Node[]) {
    for (const reader of readers ?? []) reader.forget(nodes);
    // Another conversation must not wait: what is shown for the one before is wrong now.
    if (tellKey(keyNow())) pass();
    else schedule(Math.max(DEBOUNCE, restUntil - performance.now()));
  }

  /** The state of the page, or after how many milliseconds to look again for it. */
  function look(): PageState | number {
    const now = current();
    if (!now) return { kind: 'none', reason: 'no-adapter' };
    const { reader, role } = now;
    const key = reader.keyOf(page);
    if (key === null) return { kind: 'none', reason: 'no-conversation' };
    const replyBox = reader.replyBox(page) ? 'present' : 'absent';
    if (role === 'reply') return { kind: 'reply-page', key, adapter: reader.id, replyBox };
    const seen = reader.look(page, key, performance.now() + SLICE);
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
    const prepared = prepare(start + SLICE);
    tellKey(keyNow());
    const state = prepared ? look() : 0;
    watchRoots();
    if (typeof state === 'number') schedule(state);
    else publisher.publish(state);
    const took = performance.now() - start;
    restUntil = start + Math.min(took / DUTY, LONGEST_REST);
  }

  function watchRoots() {
    const reader = current()?.reader;
    const found = reader?.roots(page) ?? [];
    const awaited = reader ?? readers?.find((candidate) => candidate.mayFit(page));
    const all = found.length > 0 ? found : awaited ? [page.document.documentElement] : [];
    roots.watch(all, awaited?.attributes ?? []);
  }

  async function load() {
    loading?.abort();
    loading = new AbortController();
    const superseded = loading.signal;
    pathname = pathnameOf(page);
    const loaded = await loadReaders(pathname, superseded);
    // An answer that came late is for a page that is no longer open.
    if (superseded.aborted) return;
    readers = loaded;
    pass();
  }

  const view = page.document.defaultView;
  if (view) watchAddress(view, () => pageChanged([]), signal);
  // The agent turns to a box that was not there before.
  page.document.addEventListener('focusin', () => schedule(DEBOUNCE), { capture: true, signal });
  const beat = setInterval(() => {
    if (!page.document.hidden) schedule(Math.max(0, restUntil - performance.now()));
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
      pass();
    },
    keyNow,
    replyBoxNow: () => current()?.reader.replyBox(page) ?? null,
    newestMessageNow: () => current()?.reader.newestMessage() ?? null,
  };
}
