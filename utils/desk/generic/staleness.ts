import type { DeskPage } from '../desk-page';
import { createAwaitedFrames } from './awaited-frames';
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
  let size: number | null = null;
  let resized = false;
  let counted = 0;
  let within = 0;
  let countedAt = 0;
  const frames = createAwaitedFrames();

  const inside = () => container?.getElementsByTagName('*').length ?? 0;
  /** Much came into the list, yet hardly a message more: it may not be the list at all. */
  const hasGrownOddly = (messages: number) =>
    size !== null && messages < size * 1.5 && messages < 8 && Math.abs(inside() - within) > 5;
  const countOf = (page: DeskPage) => page.document.getElementsByTagName('*').length - inside();

  /** The list is gone, or shows another conversation. */
  const isAnother = (keyOf: () => string | null) =>
    container !== null && (!container.isConnected || keyOf() !== key);

  return {
    isDue(page: DeskPage, keyOf: () => string | null, fields: Fields | null): boolean {
      const now = performance.now();
      if (href === null || page.href() !== href || isAnother(keyOf)) return true;
      // The first words from a frame are worth a look at once, however quiet the page was before.
      if (now - at >= SHORTEST && frames.haveTold(page)) return true;
      if (now - at < wait) return false;
      if (now - countedAt >= COUNT_EVERY) {
        countedAt = now;
        const count = countOf(page);
        if (Math.abs(count - counted) > 3) changed = true;
        // What was taken for the list before it was filled may be what holds the list.
        const filled = inside();
        if (Math.abs(filled - within) > Math.max(10, within * 0.5)) resized = true;
      }
      return (
        empty ||
        resized ||
        (changed &&
          (!container ||
            fields === null ||
            fields.changed() ||
            Math.abs(countOf(page) - counted) > 3))
      );
    },
    /** What changes from here on may be passed already when the page is understood. */
    beginning() {
      changed = false;
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
      within = inside();
      empty = false;
      size = null;
      resized = false;
      frames.understood(page);
    },
    changedOutside() {
      changed = true;
    },
    /** How many messages were read: another recipe may fit a list that has grown or shrunk much. */
    counted(messages: number) {
      if (size === null) size = messages;
      const [less, more] = [Math.min(size, messages), Math.max(size, messages)];
      const grown = more >= 4 && more >= less * (more < 12 ? 1.5 : 2);
      if (grown || hasGrownOddly(messages)) resized = true;
    },
    /** The list has no messages any more. */
    emptied() {
      empty = true;
    },
    outside: () => changed,
  };
}
