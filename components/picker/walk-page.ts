import { insideOf } from '@/utils/desk/deep-query';
import { parentOf, wordsIn } from '@/utils/desk/teach/page-tree';

/** `out` to what holds the element, `in` back inside, `next` and `before` along the page. */
export type Way = 'out' | 'in' | 'next' | 'before';

/** Steps from element to element by keyboard; remembers the way inside. */
export function createWalk() {
  let trail: Element[] = [];
  const along = (element: Element, next: boolean): Element => {
    for (let now: Element | null = element; now; now = parentOf(now)) {
      for (let other = beside(now, next); other; other = beside(other, next))
        if (isShown(other)) return other;
      if (parentOf(now)?.tagName === 'BODY') break;
    }
    return element;
  };
  return {
    from(element: Element, way: Way): Element {
      if (way === 'out') {
        const above = parentOf(element);
        if (!above || above.tagName === 'BODY' || above.tagName === 'HTML') return element;
        trail.push(element);
        return above;
      }
      const last = trail.pop();
      if (way === 'in') {
        if (last && parentOf(last) === element) return last;
        trail = [];
        return childrenOf(element).find(isShown) ?? element;
      }
      trail = [];
      return along(element, way === 'next');
    },
  };
}

const beside = (element: Element, next: boolean) =>
  next ? element.nextElementSibling : element.previousElementSibling;

function childrenOf(element: Element): Element[] {
  const inside = insideOf(element);
  const body = inside && 'body' in inside ? [inside.body] : null;
  return [...(body ?? inside?.children ?? element.children)];
}

const isShown = (element: Element) =>
  !/^(SCRIPT|STYLE|TEMPLATE|CARECUE-PICKER|CARECUE-CUE)$/.test(element.tagName) &&
  element.checkVisibility() &&
  (wordsIn(element, 10) !== '' || element.matches('textarea, input, iframe, [contenteditable]'));
