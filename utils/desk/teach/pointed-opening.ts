import type { Adapter } from '@/utils/contract/adapter';
import type { Speaker } from '@/utils/contract/conversation';
import { firstLabelled, labelOf } from '../read-value';
import { chainOf, hostOf, rootOf } from './page-tree';
import { spotSelector } from './relative-selector';
import { steadySelector } from './steady-selector';
import { tokensOf } from './tokens-of';

type Opening = NonNullable<Adapter['messages']['opening']>;

/** Tags of which running text is made. */
const PROSE = /^(p|ul|ol|li|pre|br|b|i|em|strong|a|span|div)$/;
const LABEL_LENGTH = 40;

/**
 * The post that opened the ticket, where a person pointed at words outside the row of messages and
 * said who wrote them. Null where it cannot be told on another ticket.
 */
export function pointedOpening(
  clicked: Element,
  from: Speaker,
  items: readonly Element[],
): { opening: Opening; element: Element } | null {
  const words = wordsAround(clicked, items);
  if (hostOf(rootOf(words))) return null;
  const own = steadySelector(words);
  if (own) return { opening: { item: own, text: own, from }, element: words };
  const labelled = byLabel(words);
  if (labelled) return { opening: { ...labelled, from }, element: words };
  for (const step of chainOf(words).slice(1, 6)) {
    if (items.some((item) => step.contains(item))) return null;
    const item = steadySelector(step);
    const text = item && spotSelector([{ item: step, element: words }], item);
    if (item && text) return { opening: { item, text, from }, element: step };
  }
  return null;
}

/** All the paragraphs, where one of them was clicked. */
function wordsAround(clicked: Element, items: readonly Element[]): Element {
  let now = clicked;
  for (let above = now.parentElement; above; above = now.parentElement) {
    const { children, tagName } = above;
    const prose = [...children].every((child) => PROSE.test(child.localName) && !child.className);
    const alone = children.length === 1 || (prose && now.localName === 'p');
    if (!alone || tagName === 'BODY' || items.some((item) => above.contains(item))) break;
    now = above;
  }
  return now;
}

function byLabel(words: Element): Pick<Opening, 'item' | 'label' | 'text'> | null {
  const label = labelOf(words);
  if (!label || label.length > LABEL_LENGTH || /\d/.test(label)) return null;
  const selectors = tokensOf(words)
    .filter(({ cost }) => cost <= 3)
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ selector }) => selector);
  const item = selectors.find(
    (selector) => firstLabelled(words.ownerDocument, selector, label) === words,
  );
  return item ? { item, label, text: item } : null;
}
