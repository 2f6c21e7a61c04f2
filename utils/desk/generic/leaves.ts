import { authorly } from './authorly';
import { coreOf, slotOf } from './core-name';
import { isIcon } from './is-icon';
import { isProse } from './is-prose';
import { isQuoted } from './is-quoted';
import { type LeafKind, leafKind } from './leaf-kind';
import { isInitials, isInitialsOf } from './names';
import { splitTime } from './times';
import { isElement, isSilent, nodesOf, ownText, shortText, tagOf, wordsOf } from './tree';

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
export function leavesOf(root: Element, without: ReadonlySet<Element> | null, limit = 200): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (element: Element, text: string, kind: LeafKind, words: string, deep: boolean) => {
    leaves.push({
      element,
      text,
      kind,
      slot: slotOf(element),
      authorly:
        kind === 'text' || kind === 'avatar' || kind === 'role'
          ? authorly(element, text, words, deep)
          : 0,
      timed: kind === 'text' && text.length <= 90 && splitTime(text) !== null,
      deep,
    });
  };
  const isPassed = (element: Element, words: string) =>
    without?.has(element) ||
    isSilent(element) ||
    (element !== root && (isQuoted(element, words) || isIcon(element, words)));
  /** Whether what is inside is still to be looked at. */
  const take = (element: Element, tag: string, words: string, text: string, deep: boolean) => {
    if (tag === 'IMG' || element.getAttribute('role') === 'img') {
      const name = pictureName(element);
      if (name) add(element, name, 'avatar', words, deep);
      return false;
    }
    if (text) add(element, text.slice(0, 400), leafKind(element, tag, text, words), words, deep);
    const at = text ? null : element.getAttribute('datetime');
    if (at !== null) add(element, shortText(element, 60) || at, 'time', words, deep);
    return at === null;
  };
  const visit = (element: Element, deep: boolean, above: readonly string[]) => {
    const words = wordsOf(element);
    if (leaves.length >= limit || isPassed(element, words)) return;
    const kind = coreOf(element).split('.', 2).join('.');
    // A part within a part of the same name that has words: what is answered, folded.
    if (above.includes(kind)) return;
    const tag = tagOf(element);
    const own = ownText(element);
    const text = isWord(own) ? own : '';
    if (!take(element, tag, words, text, deep)) return;
    const inside = deep || (text.length > 30 && isProse(text));
    const named = text !== '' && !kind.endsWith('.') && tag !== 'SPAN';
    const kinds = named ? [...above, kind] : above;
    for (const node of nodesOf(element)) if (isElement(node)) visit(node, inside, kinds);
  };
  visit(root, false, []);
  dropInitials(leaves);
  return leaves;
}

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

const isEmoji = (name: string) => name.length <= 16 && /\p{Extended_Pictographic}/u.test(name);

const isWord = (text: string) => /[\p{L}\p{N}\p{Extended_Pictographic}✓✔?!]/u.test(text);
