import { expandInSteps } from './expand';
import type { InSteps } from './in-steps';
import { isProse } from './is-prose';
import { isMark } from './kids';
import { leavesOf } from './leaves';
import { childrenOf, isSilent, parentOf, shortText, tagOf, wordsOf } from './tree';
import { DESCRIPTION_TITLE, EVENT_TEXT, LIST_WORDS, NAV_WORDS } from './vocabulary';

const HIGHEST = 6;
const OPENING_WORDS =
  / (?:description|desc|first|original|opening|initial|question|issue|problem|post|opener|request|op|body|root|details|ticket content|content) /;

/** The opening post, and the part of it that holds its words where the page names one. */
export interface Opening {
  element: Element;
  words: Element | null;
}

/**
 * The first message where it stands apart from those that answer it, such as a ticket's
 * description above its comments; null where there is none.
 */
export function* openingPost(list: Element): InSteps<Opening | null> {
  let at = list;
  for (let level = 0; level < HIGHEST; level++) {
    const parent = parentOf(at);
    if (!parent || parent.localName === 'html') return null;
    const kids = childrenOf(parent);
    const before = kids.slice(0, kids.indexOf(at)).reverse();
    for (const kid of before.slice(0, 6)) {
      const post = yield* postIn(kid, 0);
      if (post && standsAbove(post.element, list)) return post;
    }
    if (parent.localName === 'body') return null;
    at = parent;
  }
  return null;
}

/** In the same column, not beside the list. */
function standsAbove(post: Element, list: Element): boolean {
  if (post.ownerDocument !== list.ownerDocument) return true;
  const [one, other] = [post.getBoundingClientRect(), list.getBoundingClientRect()];
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return one.top < other.bottom && shared > Math.min(one.width, other.width) * 0.5;
}

function* postIn(element: Element, depth: number): InSteps<Opening | null> {
  yield;
  if (isSilent(element)) return null;
  const row = describedRow(element);
  if (row) return row;
  if (isOtherPart(element)) return null;
  const leaves = leavesOf(element, null, 80);
  const length = leaves.reduce(
    (sum, { kind, text, authorly }) =>
      sum + (kind === 'text' && authorly < 2 && isTold(text) ? text.length : 0),
    0,
  );
  if (length < 8) return null;
  const words = wordsOf(element);
  const marked = leaves.some(isMark);
  const opens = OPENING_WORDS.test(words);
  const part = describedIn(element, length);
  if (part && (marked || opens)) return { element, words: part };
  if (isDescription(element)) return { element, words: null };
  if (linkedLength(element) > length * 0.8) return null;
  const likely = opens ? marked || length >= 15 : marked && leaves.length < (depth === 0 ? 40 : 15);
  if (likely && !LIST_WORDS.test(words) && (yield* expandInSteps(element)).length === 1) {
    return { element, words: null };
  }
  if (depth >= 4) return null;
  for (const kid of childrenOf(element)) {
    const inner = yield* postIn(kid, depth + 1);
    if (inner) return inner;
  }
  return null;
}

/** `Description` and, in the next cell, what the customer wrote: one row of a form or a table. */
function describedRow(element: Element): Opening | null {
  if (!/^(?:TABLE|DL|FORM|FIELDSET|DIV|SECTION)$/.test(tagOf(element))) return null;
  for (const label of element.querySelectorAll('td,th,dt,label')) {
    const value = label.nextElementSibling;
    const isOne = value && DESCRIPTION_TITLE.test(shortText(label, 30)) && !isSilent(value);
    if (isOne && proseIn(value) >= 8) return { element: value, words: value };
  }
  return null;
}

const OTHER_TAGS =
  /^(?:NAV|HEADER|FOOTER|ASIDE|FORM|FIELDSET|TABLE|DL|UL|OL|BUTTON|A|H1|H2|LABEL)$/;
const OTHER_WORDS =
  / (?:hint|help|tip|alert|notice|banner|toolbar|filter|search|summary box|ai|subject|title) /;
const OTHER_ROLES = /^(?:navigation|banner|search|complementary|toolbar|alert|status)$/;

function isOtherPart(element: Element): boolean {
  const words = wordsOf(element);
  return (
    OTHER_TAGS.test(tagOf(element)) ||
    NAV_WORDS.test(words) ||
    OTHER_WORDS.test(words) ||
    OTHER_ROLES.test(element.getAttribute('role') ?? '')
  );
}

const isTold = (text: string) => isProse(text) && !(text.length < 80 && EVENT_TEXT.test(text));

const linkedLength = (element: Element) =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + shortText(link, 200).length, 0);

/** Under a heading that says so, within it or right above. */
function isDescription(element: Element): boolean {
  const inner = childrenOf(element)[0];
  const said = [element.previousElementSibling, inner].filter(
    (heading) => heading && /^(?:H[1-6]|LEGEND|LABEL|DT|STRONG|B|P|DIV|SPAN)$/.test(tagOf(heading)),
  );
  return said.some((heading) => heading && DESCRIPTION_TITLE.test(shortText(heading, 30)));
}

/** The description proper, in a block that has the ticket's fields as well. */
export function describedIn(element: Element, length: number): Element | null {
  let part: Element | null = null;
  for (const inner of element.querySelectorAll('[class*=desc i],[id*=desc i],[itemprop=text]')) {
    if (
      !isSilent(inner) &&
      / (?:description|desc|text) /.test(wordsOf(inner)) &&
      proseIn(inner) >= length * 0.4
    )
      part = inner;
  }
  const body: Element | null =
    part?.querySelector('[class*=wiki],[class*=markdown],[class*=body],[class*=content]') ?? null;
  return body && proseIn(body) >= length * 0.4 ? body : part;
}

export const proseIn = (element: Element) =>
  leavesOf(element, null, 80).reduce((sum, { text }) => sum + (isProse(text) ? text.length : 0), 0);
