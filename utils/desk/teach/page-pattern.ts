import type { Adapter } from '@/utils/contract/adapter';
import { namesOne } from './find-key';
import { chainOf, hostOf, matchesIn, rootOf } from './page-tree';
import { steadySelector } from './steady-selector';
import { tokensOf } from './tokens-of';

type Page = Adapter['pages'][number];

/** The path with what names one ticket replaced by `*`, and an element that is always there. */
export function pagePattern(pathname: string, thread: Element, fallback: string): Page {
  const path = pathname
    .split('/')
    .map((part) =>
      namesOne(part) && !/\.(html?|php|aspx?|jsp|do|pl|cgi)$/i.test(part) ? '*' : part,
    )
    .join('/');
  return { role: 'conversation', path, marker: markerFor(thread) ?? fallback };
}

/** The nearest element round the messages that can be told by one name; there also while empty. */
function markerFor(thread: Element): string | null {
  for (const step of chainOf(thread)) {
    const root = rootOf(step);
    const token = tokensOf(step)
      .filter(({ cost, selector }) => cost < 3 && matchesIn(root, selector).length === 1)
      .sort((a, b) => a.cost - b.cost)[0];
    if (!token) continue;
    const host = hostOf(root);
    if (!host) return token.selector;
    const outer = steadySelector(host);
    if (outer) return `${outer} >>> ${token.selector}`;
  }
  return null;
}
