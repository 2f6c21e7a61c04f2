import { deepFirst, holderOf } from './deep-query';

export type Side = 'left' | 'right';

/** Sides are told apart by at least this many pixels, or this share of the list's width. */
const LEAST_PIXELS = 6;
const LEAST_SHARE = 0.01;
/** Kinds of message kept: far more than a desk has, so that a page with endless classes ends. */
const KIND_LIMIT = 200;

/**
 * Tells on which side of their list messages stand. Asking for a place forces a layout, so it is
 * done once for each kind of message: the classes and styles from the words up to the list.
 */
export function createSides() {
  const known = new Map<string, Side | null>();

  return {
    /** The side of `selector` in the item; null where it stands in the middle or nowhere. */
    of(item: Element, selector: string, list: Element): Side | null {
      const shown = deepFirst(item, selector);
      if (!shown) return null;
      const kind = kindOf(shown, list);
      const before = known.get(kind);
      if (before !== undefined) return before;
      const side = measure(shown, list);
      if (known.size >= KIND_LIMIT) known.clear();
      known.set(kind, side);
      return side;
    },
    forget: () => known.clear(),
  };
}
export type Sides = ReturnType<typeof createSides>;

/** What style rules could go by, from the words up to the list. */
function kindOf(shown: Element, list: Element): string {
  let kind = '';
  for (let element: Element | null = shown; element && element !== list; ) {
    const style = element.getAttribute('style') ?? '';
    const marks = ['class', 'dir', 'align', 'data-side'].map((name) => element?.getAttribute(name));
    kind += `${element.tagName}|${marks.join('|')}|${style}\n`;
    element = holderOf(element);
  }
  return kind;
}

function measure(shown: Element, list: Element): Side | null {
  const inner = shown.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  if (inner.width === 0 || outer.width === 0) return null;
  const left = inner.left - outer.left;
  const right = outer.right - inner.right;
  const least = Math.max(LEAST_PIXELS, outer.width * LEAST_SHARE);
  if (Math.abs(left - right) < least) return null;
  const mirrored =
    list.ownerDocument.defaultView?.getComputedStyle(list).getPropertyValue('direction') === 'rtl';
  return left < right !== mirrored ? 'left' : 'right';
}
