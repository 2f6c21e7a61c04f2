import type { DeskPage } from '../desk-page';
import type { Fields } from './fields';

/** Milliseconds between looks round a page that keeps changing; doubled while nothing new is found. */
const SHORTEST = 400;
const LONGEST = 30_000;
/** How often the size of the page is asked for, in ms. */
const COUNT_EVERY = 2000;

/** Decides when a page has to be understood anew. */
export function createStaleness() {
  let href: string | null = null;
  let key: string | null = null;
  let container: Element | null = null;
  let at = Number.NEGATIVE_INFINITY;
  let wait = SHORTEST;
  let changed = false;
  let empty = false;
  let counted = 0;
  let countedAt = 0;

  const countOf = (page: DeskPage) =>
    page.document.getElementsByTagName('*').length -
    (container?.getElementsByTagName('*').length ?? 0);

  return {
    isDue(page: DeskPage, keyOf: () => string | null, fields: Fields | null): boolean {
      const now = performance.now();
      if (href === null || page.href() !== href) return true;
      if (container && !container.isConnected) return true;
      if (container && keyOf() !== key) return true;
      if (now - at < wait) return false;
      if (now - countedAt >= COUNT_EVERY) {
        countedAt = now;
        const count = countOf(page);
        if (Math.abs(count - counted) > 3) changed = true;
      }
      return (
        empty ||
        (changed &&
          (!container ||
            fields === null ||
            fields.changed() ||
            Math.abs(countOf(page) - counted) > 3))
      );
    },
    understood(page: DeskPage, list: Element | null, now: string | null) {
      const again = href === page.href() && list === container && now === key;
      wait = again ? Math.min(wait * 2, LONGEST) : SHORTEST;
      href = page.href();
      container = list;
      key = now;
      at = performance.now();
      countedAt = at;
      counted = countOf(page);
      changed = false;
      empty = false;
    },
    changedOutside() {
      changed = true;
    },
    /** The list has no messages any more. */
    emptied() {
      empty = true;
    },
    outside: () => changed,
  };
}
