import { chainOf, type Root, rootOf } from './page-tree';
import { kindOfWord } from './stable-words';
import { sharedTokens } from './tokens-of';

/** How pages hide what they keep for later. */
const HIDDEN = [
  '[hidden]',
  '[aria-hidden="true"]',
  // As it is written, and as a script leaves it.
  '[style*="display:none"], [style*="display: none"]',
];

/**
 * Of panes built alike, one for each open conversation, of which the page shows one: selectors for
 * the one that is shown, by what hides the others or by what only this one is called.
 */
export function shownPanes(thread: Element, root: Root): string[] {
  const way = chainOf(thread).filter((step) => rootOf(step) === root);
  return way.flatMap((pane) => {
    const hidden = [...(pane.parentElement?.children ?? [])].filter(
      (other) => other !== pane && !other.checkVisibility(),
    );
    const [name] = sharedTokens([pane, ...hidden]).filter(({ cost }) => cost < 3);
    if (hidden.length === 0 || !name) return [];
    return marksOf(pane, hidden).map((mark) => name.selector + mark);
  });
}

function marksOf(pane: Element, hidden: readonly Element[]): string[] {
  const ways = HIDDEN.filter((way) => hidden.some((other) => other.matches(way)));
  const all = ways.join(', ');
  const own = [...pane.classList].filter(
    (word) =>
      kindOfWord(word) === 'state' && !hidden.some(({ classList }) => classList.contains(word)),
  );
  const isTold = all !== '' && !pane.matches(all) && hidden.every((other) => other.matches(all));
  return [...(isTold ? [`:not(${all})`] : []), ...own.map((word) => `.${CSS.escape(word)}`)];
}
