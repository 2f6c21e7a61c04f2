import type { Spoken } from './assemble';
import type { InSteps } from './in-steps';
import { isProse } from './is-prose';
import { parentOf, shortText, tagOf, wordsOf } from './tree';
import { ASIDE_TITLE, ASIDE_WORDS, MESSAGE_WORDS, NAV_WORDS } from './vocabulary';

/** What speaks for another kind of list: where it stands, and what its items are. */
export function* penalties(container: Element, sample: readonly Spoken[]): InSteps<number> {
  let score = 0;
  let near: Element | null = container;
  for (let steps = 0; near && steps < 4; steps++) {
    score += placePenalty(near, steps < 2);
    near = parentOf(near);
    yield;
  }
  const columns = areColumns(sample) ? COLUMNS : 0;
  yield;
  return score + columns + (yield* itemPenalties(container, sample));
}

const COLUMNS = 8;
const LOOKED_AT = 5;

/** Parts of a page that stand side by side, as messages never do. */
function areColumns(sample: readonly Spoken[]): boolean {
  const boxes = sample
    .slice(0, LOOKED_AT)
    .map(({ piece }) => piece.unit.element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  const beside = boxes.filter((box, at) => {
    const next = boxes[at + 1];
    if (!next) return false;
    const level = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
    const apart = Math.max(box.left, next.left) >= Math.min(box.right, next.right) - 1;
    return apart && level > Math.min(box.height, next.height) * 0.6;
  });
  return boxes.length > 1 && beside.length > (boxes.length - 1) / 2;
}

function placePenalty(near: Element, close: boolean): number {
  const words = wordsOf(near);
  const role = near.getAttribute('role') ?? '';
  let score = 0;
  if (NAV_WORDS.test(words) && close) score += 2;
  if (ASIDE_WORDS.test(words) && !MESSAGE_WORDS.test(words)) score += close ? 3 : 1;
  if (/^(?:NAV|FOOTER)$/.test(near.tagName) || OTHER_ROLES.test(role)) score += 5;
  if (near.tagName === 'ASIDE' || role === 'complementary') score += 2.5;
  if (
    ASIDE_TITLE.test(near.getAttribute('aria-label') ?? '') ||
    ASIDE_TITLE.test(titleAbove(near))
  ) {
    score += close ? 4 : 1.5;
  }
  return score;
}

const OTHER_ROLES = /^(?:navigation|menu|listbox|tablist|tree|grid|contentinfo)$/;

function titleAbove(element: Element): string {
  const above = element.previousElementSibling;
  if (!above || !/^(?:H[1-6]|HEADER|LEGEND|DIV|SPAN|P|SUMMARY)$/.test(tagOf(above))) return '';
  const said = shortText(above, 60);
  return said.length < 40 ? said : '';
}

const OTHER_ITEM = / (?:ticket|inbox|session|contact|visitor|queue|faq|article card|order) /;

function* itemPenalties(container: Element, sample: readonly Spoken[]): InSteps<number> {
  const count = sample.length;
  const share = function* (test: (spoken: Spoken) => boolean): InSteps<number> {
    let fitting = 0;
    for (const spoken of sample) {
      fitting += Number(test(spoken));
      yield;
    }
    return fitting / count;
  };
  const each = (test: (item: Element) => boolean) => share(({ piece }) => test(piece.unit.element));
  const columns = container.parentElement?.querySelectorAll('thead th').length ?? 0;
  const hasRole = (item: Element) =>
    /^(?:option|tab|menuitem|treeitem|row)$/.test(item.getAttribute('role') ?? '');
  const isChosen = (item: Element) =>
    item.hasAttribute('aria-selected') || item.hasAttribute('aria-current');
  const isLinked = (yield* each((item) => item.closest('a,button') !== null)) > 0.5;
  const isTable = tagOf(container) === 'TBODY' && columns > 2 && rolesIn(sample) < 2;
  const found: [fits: boolean, weight: number][] = [
    [(yield* each(hasRole)) > 0.5, 4],
    [(yield* each((item) => item.querySelector('input[type=checkbox]') !== null)) > 0.5, 3],
    [isLinked, 6],
    [(yield* share(({ piece }) => piece.body.closest('a') !== null)) > 0.5, 6],
    [(yield* each(isChosen)) > 0, 3],
    [(yield* share(({ piece }) => /(?:…|\.\.\.)$/.test(piece.text))) > 0.4, 3],
    [(yield* share(isFieldRow)) > 0.4, 8],
    [isTable && (yield* each((item) => item.children.length > 3)) > 0.5, 6],
  ];
  let score = count < 2 ? 0 : found.reduce((sum, [fits, weight]) => sum + (fits ? weight : 0), 0);
  if (!isLinked && (yield* each(isMostlyLink)) > 0.5) score += 5;
  const isOther = (item: Element) =>
    OTHER_ITEM.test(wordsOf(item)) && !/ (?:message|msg|comment|chat|reply) /.test(wordsOf(item));
  return (yield* each(isOther)) > 0.6 ? score + 3 : score;
}

/** A term with a short value. */
function isFieldRow({ piece: { unit, text } }: Spoken): boolean {
  const first = unit.element.firstElementChild ?? unit.element;
  return tagOf(first) === 'DT' && !isProse(text);
}

function isMostlyLink(item: Element): boolean {
  const length = shortText(item, 2000).length;
  let linked = 0;
  for (const link of item.querySelectorAll('a')) linked += shortText(link, 1000).length;
  return linked > length * 0.55;
}

/** How many of the two sides are named in words on the messages. */
export const rolesIn = (sample: readonly Spoken[]) =>
  ['customer', 'agent'].filter((side) => sample.some(({ piece }) => piece.role === side)).length;
