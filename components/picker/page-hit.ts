import { insideOf } from '@/utils/desk/deep-query';
import { hostOf, parentOf, rootOf } from '@/utils/desk/teach/page-tree';

/** A part of the viewport of the page's top frame, in px. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The innermost element at a point of the viewport, through open shadow roots and frames. */
export function elementAt(document: Document, x: number, y: number, skip: Element): Element | null {
  const found = document.elementsFromPoint(x, y).find((element) => element !== skip) ?? null;
  return found && innermost(found, x, y);
}

function innermost(element: Element, x: number, y: number): Element {
  const inside = insideOf(element);
  if (!inside) return element;
  const box = element.getBoundingClientRect();
  const frame = inside.nodeType === Node.DOCUMENT_NODE;
  const [dx, dy] = frame ? [box.left + element.clientLeft, box.top + element.clientTop] : [0, 0];
  const inner = inside.elementFromPoint(x - dx, y - dy);
  return inner && inner !== element ? innermost(inner, x - dx, y - dy) : element;
}

/** Where an element of the page, of a shadow root or a frame in it, stands in the viewport. */
export function placeOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = { left, top, width, height };
  for (let host = frameOf(element); host; host = frameOf(host)) {
    const box = host.getBoundingClientRect();
    place.left += box.left + host.clientLeft;
    place.top += box.top + host.clientTop;
  }
  return place;
}

/** The frame round the element's document. */
function frameOf(element: Element): Element | null {
  return hostOf(element.ownerDocument);
}

/** Scrolls what lies under the pointer, since the picker stands above it. */
export function scrollUnder(element: Element | null, dx: number, dy: number): void {
  for (let now = element; now; now = parentOf(now)) {
    const { overflowX, overflowY } = getComputedStyle(now);
    const down = /auto|scroll/.test(overflowY) && now.scrollHeight > now.clientHeight;
    const across = /auto|scroll/.test(overflowX) && now.scrollWidth > now.clientWidth;
    if ((dy !== 0 && down) || (dx !== 0 && across)) {
      const [x, y] = [now.scrollLeft, now.scrollTop];
      now.scrollBy(dx, dy);
      if (now.scrollLeft !== x || now.scrollTop !== y) return;
    }
  }
  (element
    ? (rootOf(element).ownerDocument ?? element.ownerDocument)
    : null
  )?.defaultView?.scrollBy(dx, dy);
}
