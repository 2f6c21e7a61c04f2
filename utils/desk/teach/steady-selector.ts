import { finder } from '@medv/finder';
import { hostOf, matchesIn, rootOf } from './page-tree';
import { isSteady, kindOfWord } from './stable-words';
import { tokensOf } from './tokens-of';

/**
 * A selector for exactly this element that survives another ticket and another build: no running
 * numbers, no generated words, no counting of siblings. Steps into shadow roots and frames with
 * `>>>`. Null where there is none.
 */
export function steadySelector(element: Element): string | null {
  const root = rootOf(element);
  const own = element.tagName === 'BODY' ? 'body' : (byOneToken(element) ?? byFinder(element));
  const host = hostOf(root);
  if (!own || !host) return own;
  const outer = steadySelector(host);
  return outer && `${outer} >>> ${own}`;
}

function byOneToken(element: Element): string | null {
  const root = rootOf(element);
  const alone = (selector: string) => matchesIn(root, selector).length === 1;
  const tokens = tokensOf(element)
    .filter(({ cost }) => cost < 3)
    .sort((a, b) => a.cost - b.cost);
  const found = tokens.find(({ selector }) => alone(selector))?.selector;
  if (found) return found;
  const tagged = tokens.find(({ selector }) =>
    alone(`${CSS.escape(element.localName)}${selector}`),
  );
  return tagged ? `${CSS.escape(element.localName)}${tagged.selector}` : null;
}

const ATTRIBUTES = /^(data-|role$|name$|itemprop$|type$|for$)/;

function byFinder(element: Element): string | null {
  const root = rootOf(element);
  const top = root instanceof Document ? root.body : root.firstElementChild;
  if (!top?.contains(element)) return null;
  try {
    const selector = finder(element, {
      root: top,
      idName: isSteady,
      className: (word) => kindOfWord(word) === 'name',
      tagName: () => true,
      attr: (name, value) => ATTRIBUTES.test(name) && isSteady(value),
      timeoutMs: 200,
      maxNumberOfPathChecks: 2000,
    });
    // Where something stands among its siblings is true of this page only.
    return /:nth-|:first|:last/.test(selector) || selector.length > 280 ? null : selector;
  } catch {
    return null;
  }
}
