import { authorly } from './authorly';
import { coreOf, slotOf } from './core-name';
import { atOnce, type InSteps } from './in-steps';
import { isIcon } from './is-icon';
import { isProse } from './is-prose';
import { isQuoted } from './is-quoted';
import { type LeafKind, leafKind } from './leaf-kind';
import { isInitials, isInitialsOf } from './names';
import { cutQuotedMail } from './quoted-mail';
import { splitTime } from './times';
import { childrenOf, isSilent, ownText, shortText, tagOf, wordsOf } from './tree';
import { isWordByWord } from './word-by-word';

/** An element with words of its own. */
export interface Leaf {
  element: Element;
  text: string;
  kind: LeafKind;
  slot: string;
  /** How much speaks for its being the author's name; counts from 2 on. */
  authorly: number;
  /** A time stands in it beside other words. */
  timed: boolean;
  /** It stands within prose. */
  deep: boolean;
}

/** Every element with words of its own in page order; earlier words that are quoted left out. */
export const leavesOf = (root: Element, without: ReadonlySet<Element> | null, limit?: number) =>
  atOnce(leavesInSteps(root, without, limit));

interface Visit {
  element: Element;
  deep: boolean;
  /** Names of the parts it stands in that have words of their own. */
  above: readonly string[];
}

export function* leavesInSteps(
  root: Element,
  without: ReadonlySet<Element> | null,
  limit = 200,
): InSteps<Leaf[]> {
  const leaves: Leaf[] = [];
  const open: Visit[] = [{ element: root, deep: false, above: [] }];
  for (let at = open.pop(); at && leaves.length < limit; at = open.pop()) {
    const inside = passes(at.element, root, without) ? null : look(at, leaves);
    if (inside) {
      const kids = childrenOf(at.element);
      for (const element of kids.reverse()) open.push({ ...inside, element });
    }
    yield;
  }
  dropInitials(leaves);
  cutQuotedMail(leaves, isOwn);
  return leaves;
}

function passes(element: Element, root: Element, without: ReadonlySet<Element> | null): boolean {
  if (without?.has(element) || isSilent(element)) return true;
  if (element === root) return false;
  const words = wordsOf(element);
  return isQuoted(element, words) || isIcon(element, words);
}

/** Keeps what the element itself says; what holds for what is inside, null where nothing is to be. */
function look({ element, deep, above }: Visit, leaves: Leaf[]): Omit<Visit, 'element'> | null {
  const kind = coreOf(element).split('.', 2).join('.');
  // A part within a part of the same name that has words: what is answered, folded.
  if (above.includes(kind)) return null;
  const words = wordsOf(element);
  const tag = tagOf(element);
  if (tag === 'IMG' || element.getAttribute('role') === 'img') {
    const name = pictureName(element);
    if (name) leaves.push(leafOf(element, name, 'avatar', words, deep));
    else if (isLoneEmoji(element)) leaves.push(leafOf(element, '\u{1f642}', 'text', words, deep));
    return null;
  }
  const byWord = isWordByWord(element);
  const own = byWord ? shortText(element) : ownText(element);
  const text = isWord(own) ? own : '';
  const at = text ? null : element.getAttribute('datetime');
  if (at !== null) {
    leaves.push(leafOf(element, shortText(element, 60) || at, 'time', words, deep));
    return null;
  }
  if (text) {
    const kindOf = leafKind(element, tag, text, words);
    leaves.push(leafOf(element, text.slice(0, 400), kindOf, words, deep));
  }
  if (byWord) return null;
  const named = text !== '' && !kind.endsWith('.') && tag !== 'SPAN';
  return {
    deep: deep || (text.length > 30 && isProse(text)),
    above: named ? [...above, kind] : above,
  };
}

function leafOf(
  element: Element,
  text: string,
  kind: LeafKind,
  words: string,
  deep: boolean,
): Leaf {
  const named = kind === 'text' || kind === 'avatar' || kind === 'role';
  return {
    element,
    text,
    kind,
    slot: slotOf(element),
    authorly: named ? authorly(element, text, words, deep) : 0,
    timed: kind === 'text' && text.length <= 90 && splitTime(text) !== null,
    deep,
  };
}

/** A subject has none. */
const SENTENCE = /[.!?\u3002\uff01\uff1f\u2026,\uff0c]/;

const isOwn = ({ kind, text, authorly: named, timed }: Leaf) =>
  kind === 'text' && named < 2 && !timed && isProse(text) && SENTENCE.test(text);

/** The first letter of a name in place of a picture. */
function dropInitials(leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (!isInitials(leaf.text)) continue;
    const near = leaves.slice(Math.max(0, index - 4), index + 4);
    if (near.some(({ text }) => isInitialsOf(leaf.text, text))) leaf.kind = 'noise';
  }
}

function pictureName(element: Element): string {
  const names = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name));
  const name = names.find(Boolean)?.trim() ?? '';
  return isEmoji(name) || TICKED.test(name) ? '' : name;
}

/** A box in a table, shown as a picture. */
const TICKED = /^(?:not |un)?(?:checked|ticked)$|^(?:yes|no|true|false|是|否)$/i;

/** All that is said, drawn as a picture. */
const isLoneEmoji = (image: Element) =>
  isEmoji(image.getAttribute('alt') ?? '') &&
  image.parentElement?.childElementCount === 1 &&
  !image.parentElement.textContent?.trim() &&
  image.closest('button,[role=button],a') === null;

const isEmoji = (name: string) => name.length <= 16 && /\p{Extended_Pictographic}/u.test(name);

const isWord = (text: string) => /[\p{L}\p{N}\p{Extended_Pictographic}✓✔?!]/u.test(text);
