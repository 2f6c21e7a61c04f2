import { coreOf } from './core-name';
import type { InSteps } from './in-steps';
import type { Kid } from './kids';
import { TEXT_TAGS } from './text-tags';
import { tagOf, wordsOf } from './tree';

const BUBBLE_WORDS =
  / (?:bubble|message|msg|balloon|text|content|chat|reply|comment|item|line|body|words|speech) /;
const PROSE_WORDS =
  / (?:wiki|markdown|prose|html|richtext|email body|mail body|message body|stanza) /;

/** Several in one element that are a bubble each. */
export function* bubblesIn(element: Element, seen: readonly Kid[]): InSteps<Set<Element> | null> {
  if (PROSE_WORDS.test(wordsOf(element))) return null;
  const groups = new Map<string, Element[]>();
  for (const { element: kid, says } of seen) {
    if (!says || (TEXT_TAGS.has(tagOf(kid)) && !isNumbered(kid))) continue;
    const core = coreOf(kid);
    const group = groups.get(core);
    if (group) group.push(kid);
    else groups.set(core, [kid]);
    yield;
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const named = group.every(
      (kid) =>
        isNumbered(kid) ||
        (BUBBLE_WORDS.test(wordsOf(kid)) &&
          !/ (?:text|content|body|line|item) /.test(wordsOf(kid))),
    );
    if (named || group.slice(0, 3).every(looksLikeBubble)) return new Set(group);
  }
  return null;
}

const isNumbered = (element: Element) =>
  /\d/.test(element.id) ||
  [...element.attributes].some(
    ({ name, value }) => /^data-(?!test).*id$/.test(name) && value !== '',
  );

/** A coloured box with round corners, or one with such a box as all it holds. */
function looksLikeBubble(element: Element): boolean {
  let box: Element | null = element;
  for (let depth = 0; box && depth < 3; depth++) {
    const style = box.ownerDocument.defaultView?.getComputedStyle(box);
    const colour = style?.backgroundColor ?? '';
    if (
      Number.parseFloat(style?.borderTopLeftRadius ?? '0') >= 3 &&
      colour &&
      !/transparent|, 0\)$/.test(colour)
    )
      return true;
    box = box.childElementCount === 1 ? box.firstElementChild : null;
  }
  return false;
}
