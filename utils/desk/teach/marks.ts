import { matchesIn } from './page-tree';
import { type Token, tokensOf } from './tokens-of';

/** A selector that holds for a message, or for something in it, and what speaks for it. */
export interface Mark {
  selector: string;
  /** Where the mark sits: what is on the message itself can be relied on most. */
  place: 'item' | 'around' | 'within';
  token: Token;
  /** The element that carries it. */
  carrier: Element;
}

/** Everything steady by which this message can be told from others; `text` is the customer's words. */
export function marksOf(
  item: Element,
  thread: Element,
  itemSelector: string,
  isText: (element: Element) => boolean,
): Mark[] {
  const usable = (element: Element) => tokensOf(element).filter(({ cost }) => cost !== 3);
  const own = usable(item).map(
    (token): Mark => ({ selector: token.selector, place: 'item', token, carrier: item }),
  );
  const around: Mark[] = [];
  for (
    let above = item.parentElement;
    above && above !== thread && thread.contains(above);
    above = above.parentElement
  ) {
    const carrier = above;
    around.push(
      ...usable(above).map(
        (token): Mark => ({
          selector: `${token.selector} ${itemSelector}`,
          place: 'around',
          token,
          carrier,
        }),
      ),
    );
  }
  const within = [...item.querySelectorAll('*')]
    .filter((element) => !isText(element))
    .slice(0, 80)
    .flatMap((carrier) =>
      usable(carrier).map(
        (token): Mark => ({ selector: token.selector, place: 'within', token, carrier }),
      ),
    );
  return [...own, ...around, ...within];
}

export function carries(item: Element, selector: string): boolean {
  try {
    return item.matches(selector) || matchesIn(item, selector).length > 0;
  } catch {
    return false;
  }
}
