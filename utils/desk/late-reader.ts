import type { LentParts } from './lent-parts';
import type { PageReader } from './page-reader';

/**
 * The generic reader is a script of its own, so that a desk with an adapter does not carry it. The
 * two scripts of the extension meet in the world they share, which no page can look into.
 */
const PLACE = 'carecueGenericReader';
type Create = (lent: LentParts) => PageReader;
type Shared = { [PLACE]?: Create };

export function offerGenericReader(create: Create): void {
  (globalThis as Shared)[PLACE] = create;
}

/** A new generic reader, once its script was brought; null before. */
export function offeredReader(lent: LentParts): PageReader | null {
  return (globalThis as Shared)[PLACE]?.(lent) ?? null;
}

/**
 * Milliseconds in which a desk that has an adapter may show what the adapter knows it by; twice as
 * many after each time that the reader could not be brought.
 */
const PATIENCE = 1000;

/**
 * Stands behind the adapters that fit the address: where none of them finds its desk for a while,
 * the generic reader is brought and takes over. `bring` never rejects.
 */
export function lateReader(bring: () => Promise<PageReader | null>): PageReader {
  let reader: PageReader | null = null;
  let since: number | null = null;
  let bringing = false;
  let patience = PATIENCE;

  function askedFor() {
    const now = performance.now();
    since ??= now;
    if (reader || bringing || now - since < patience) return;
    bringing = true;
    void bring().then((brought) => {
      reader = brought;
      bringing = false;
      if (brought) return;
      since = performance.now();
      patience *= 2;
    });
  }

  return {
    id: 'generic',
    get attributes() {
      return reader?.attributes ?? [];
    },
    prepare(page, deadline) {
      askedFor();
      return reader?.prepare?.(page, deadline) ?? true;
    },
    mayFit: (page) => reader?.mayFit(page) ?? false,
    roleOf: (page) => reader?.roleOf(page) ?? null,
    keyOf: (page) => reader?.keyOf(page) ?? null,
    look: (page, key, deadline) => reader?.look(page, key, deadline) ?? { done: false },
    forget: (changed, records) => reader?.forget(changed, records),
    refresh: () => reader?.refresh?.(),
    roots: (page) => reader?.roots(page) ?? [],
    replyBox: (page) => reader?.replyBox(page) ?? null,
    newestMessage: () => reader?.newestMessage() ?? null,
  };
}
