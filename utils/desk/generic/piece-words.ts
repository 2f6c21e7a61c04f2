import type { LentParts } from '../lent-parts';
import { coreOf } from './core-name';
import { isIcon } from './is-icon';
import { isProse } from './is-prose';
import { isQuoted } from './is-quoted';
import type { Leaf } from './leaves';
import { frameBody, holds, isSilent, nodesOf, parentOf, shortText, tagOf, wordsOf } from './tree';
import type { Recipe, Unit } from './types';
import { HEADING_WORDS, LINK_WARNING, SKIPPED_WORDS } from './vocabulary';

const TEXT_LIMIT = 20_000;

/** The words of the smallest part that also holds a name or a time, without these. */
export function wordsIn(
  unit: Unit,
  main: Leaf,
  header: ReadonlySet<Leaf>,
  leaves: readonly Leaf[],
  { recipe, lent }: { recipe: Recipe; lent: LentParts },
): string {
  const heads = [...header].map((leaf) => leaf.element);
  let part = main.element;
  while (part !== unit.element && !heads.some((head) => head !== part && holds(part, head))) {
    const up = parentOf(part);
    if (!up) break;
    part = up;
  }
  const dropped = new Set(
    leaves
      .filter(
        (leaf) =>
          header.has(leaf) ||
          /^(?:action|receipt|noise)$/.test(leaf.kind) ||
          recipe.label.has(leaf.slot),
      )
      .map((leaf) => leaf.element),
  );
  const row = main.element.closest('tr');
  const holdsMain = (element: Element) =>
    element.contains(main.element) || (frameBody(element) !== null && holds(element, main.element));
  const mainBlock = [...part.children].find(holdsMain);
  /** On the top level of the part: other cells of the row, lines of names and labels. */
  const isOtherBlock = (element: Element, words: string) =>
    HEADING_WORDS.test(words) ||
    (mainBlock !== undefined && areTags(element, mainBlock)) ||
    ([...dropped].some((head) => element.contains(head)) && !saysMore(element, leaves, dropped));
  const omit = (element: Element): boolean => {
    if (unit.without?.has(element) || isSilent(element)) return true;
    if (holdsMain(element)) return false;
    if (dropped.has(element) || isTermed(element) || isNestedAlike(element, part)) return true;
    if (row && element.parentElement === row && /^T[DH]$/.test(tagOf(element))) return true;
    const words = wordsOf(element);
    if (isNoWords(element, words)) return true;
    return element.parentElement === part && isOtherBlock(element, words);
  };
  return lent.plainText(part, { omit, nodesOf, limit: TEXT_LIMIT });
}

/** A line of labels beside the block with the words: intents, reactions. */
function areTags(element: Element, words: Element): boolean {
  const inline = /^(?:EM|I|SPAN|LABEL|SMALL)$/.test(tagOf(element));
  const isBlock = /^(?:DIV|P|PRE|SECTION)$/.test(tagOf(words));
  if (!isBlock || (!inline && (tagOf(words) !== 'DIV' || element.childElementCount === 0)))
    return false;
  if (inline ? coreOf(element).endsWith('.') : !/^(?:DIV|UL|FOOTER)$/.test(tagOf(element)))
    return false;
  if (coreOf(element) === coreOf(words)) return false;
  const said = shortText(element, 60);
  return said.length <= 40 && !isProse(said) && !/[\p{L}\p{N}]\p{P}$/u.test(said);
}

/** A term, or a row with a term and its value, beside the words. */
const isTermed = (element: Element) =>
  tagOf(element) === 'DT' ||
  (element.firstElementChild !== null && tagOf(element.firstElementChild) === 'DT');

const isNoWords = (element: Element, words: string) =>
  isQuoted(element, words) ||
  isIcon(element, words) ||
  tagOf(element) === 'BUTTON' ||
  SKIPPED_WORDS.test(words);

/** A part within a part of the same name: earlier words, folded. */
function isNestedAlike(element: Element, end: Element): boolean {
  const core = coreOf(element);
  if (core.endsWith('.')) return false;
  for (let up = element.parentElement; up && end.contains(up); up = up.parentElement) {
    if (coreOf(up).split('.', 2).join('.') === core.split('.', 2).join('.')) return true;
  }
  return false;
}

/** A block with a name or time in it that says more than a line of labels. */
function saysMore(
  element: Element,
  leaves: readonly Leaf[],
  dropped: ReadonlySet<Element>,
): boolean {
  return leaves.some(
    (leaf) =>
      leaf.kind === 'text' &&
      !dropped.has(leaf.element) &&
      leaf.text.length > 40 &&
      element.contains(leaf.element),
  );
}

export function cleaned(text: string, author: string | null, { stripQuotes }: LentParts): string {
  let words = stripQuotes(text);
  if (/\n|^.{0,160}$/.test(words))
    words = words
      .split('\n')
      .filter((line) => !LINK_WARNING.test(line))
      .join('\n')
      .trim();
  if (author && words.startsWith(author))
    words = words.slice(author.length).replace(/^\s*[:\uff1a]\s*/, '');
  return words.replace(/^\s*[:\uff1a]\s*/, '').trim();
}
