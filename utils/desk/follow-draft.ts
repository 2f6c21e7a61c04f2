import { DRAFT_LIMIT, type Draft } from '@/utils/contract/draft';
import { readBox } from './read-box';
import type { Watch } from './watch-page';

/** Milliseconds of rest after which what was typed is read. */
const PAUSE = 300;
/** A look now and then for what no event tells of, such as a text that an editor was given. */
const HEARTBEAT = 1000;
/** How long the draft is followed after it was last asked for, in ms. */
const LEASE = 60_000;

export interface FollowDraftOptions {
  document: Document;
  watch: Pick<Watch, 'keyNow' | 'replyBoxNow'>;
  /** Called with every draft that differs from the one before; null: no box, or no conversation. */
  report(draft: Draft | null): void;
  signal: AbortSignal;
}

/**
 * Reads what stands in the reply box whenever typing pauses, while somebody asks for it. Nothing is
 * put into the editor: events are looked on at from outside, in the box's own document as well.
 */
export function createDraftFollower({ document, watch, report, signal }: FollowDraftOptions) {
  let until = 0;
  let beat: ReturnType<typeof setInterval> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let told = '';
  const listening = new WeakSet<Document>();

  const draftNow = (): Draft | null => {
    const key = watch.keyNow();
    const box = key === null ? null : watch.replyBoxNow();
    if (key === null || !box) return null;
    listenIn(box.element.ownerDocument);
    return { key, text: readBox(box).slice(0, DRAFT_LIMIT), purpose: box.purpose };
  };

  const look = () => {
    timer = null;
    if (signal.aborted || performance.now() > until) return rest();
    const draft = draftNow();
    const now = JSON.stringify(draft);
    if (now === told) return;
    told = now;
    report(draft);
  };

  const soon = () => {
    if (beat === null) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };

  function listenIn(one: Document) {
    if (listening.has(one)) return;
    listening.add(one);
    for (const type of ['input', 'compositionend', 'drop', 'focusin']) {
      one.addEventListener(type, soon, { capture: true, passive: true, signal });
    }
  }

  function rest() {
    if (beat !== null) clearInterval(beat);
    if (timer !== null) clearTimeout(timer);
    beat = timer = null;
    told = '';
  }
  signal.addEventListener('abort', rest);

  return {
    /** What stands there now; changes are told for a minute from here. */
    follow(): Draft | null {
      if (signal.aborted) return null;
      until = performance.now() + LEASE;
      listenIn(document);
      beat ??= setInterval(() => {
        // Somebody is typing: the pause comes first.
        if (timer === null && !document.hidden) look();
      }, HEARTBEAT);
      const draft = draftNow();
      told = JSON.stringify(draft);
      return draft;
    },
  };
}
