import { insideOf } from '@/utils/desk/deep-query';

const bare = (text: string) => text.replace(/\s+/g, '');

/** The smallest element in which these words begin: what a person would click. */
export function elementSaying(document: Document, words: string): Element | null {
  const start = bare(words).slice(0, 14);
  const said = (element: Element) => bare(element.textContent ?? '');
  const fitting = shownIn(document).filter((element) => {
    const text = said(element);
    return text.includes(start) && text.length < bare(words).length * 3 + 200;
  });
  return fitting.reduce<Element | null>(
    (best, element) => (best && said(best).length < said(element).length ? best : element),
    null,
  );
}

/** All that can be seen, open shadow roots and frames included, in page order. */
function shownIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inside = insideOf(element);
    const seen = !/^(SCRIPT|STYLE|TITLE)$/.test(element.tagName) && element.checkVisibility();
    return [...(inside ? shownIn(inside) : []), ...(seen ? [element] : [])];
  });
}
