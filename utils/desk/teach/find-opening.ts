import type { Adapter } from '@/utils/contract/adapter';
import { chainOf, hostOf, matchesIn, rootOf, wordsIn } from './page-tree';
import { steadySelector } from './steady-selector';

type Opening = NonNullable<Adapter['messages']['opening']>;

/**
 * The post that opened the ticket where it stands apart, before the others, but is built like them:
 * the same place for the words and for the author. Undefined where there is none.
 */
export function findOpening(
  items: readonly Element[],
  selectors: { text: string; author: string | undefined },
): { opening: Opening; element: Element } | undefined {
  const [first] = items;
  if (!first || selectors.text.includes('>>>')) return undefined;
  const root = rootOf(first);
  const apart = matchesIn(root, selectors.text).filter(
    (text) =>
      !items.some((item) => item.contains(text) || text.contains(item)) &&
      text.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING &&
      wordsIn(text, 40).length > 0,
  );
  const [text] = apart;
  if (apart.length !== 1 || !text) return undefined;
  return postAround(text, items, selectors.author);
}

/** The smallest element round the words that names the author as well. */
function postAround(text: Element, items: readonly Element[], author: string | undefined) {
  for (const step of chainOf(text)) {
    if (items.some((item) => step.contains(item))) return undefined;
    if (author && matchesIn(step, author).length === 0) continue;
    const selector = steadySelector(step);
    if (!selector || hostOf(rootOf(step))) continue;
    return { opening: { item: selector }, element: step };
  }
  return undefined;
}
