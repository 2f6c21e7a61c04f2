import type { FrameReading } from '@/utils/contract/reading';
import type { Layout } from './layout';
import { type Leaf, leavesOf } from './leaves';
import { authorIn, besideTime, isAuthor, roleIn } from './piece-author';
import { timeOf } from './piece-time';
import { cleaned, wordsIn } from './piece-words';
import { mainLeaf } from './slots';
import { traitsOf } from './traits';
import { tagOf, wordsOf } from './tree';
import type { Piece, Recipe, Unit } from './types';
import { EVENT_TEXT, NOTE_EVENT, NOTE_ROLE } from './vocabulary';

export interface PieceContext {
  recipe: Recipe;
  container: Element;
  layout: Layout;
  now: number;
  frames: ReadonlyMap<Element, FrameReading> | null;
}

export function readPiece(unit: Unit, context: PieceContext): Piece {
  const { recipe, layout } = context;
  const { element } = unit;
  let leaves = leavesOf(element, unit.without);
  const timed = leaves.find(
    (leaf) => leaf.kind === 'text' && recipe.time.has(`head ${leaf.slot}`) && leaf.timed,
  );
  const authors = leaves.filter((leaf) => leaf !== timed && isAuthor(leaf, recipe));
  const header = new Set<Leaf>(
    leaves.filter(
      (leaf) =>
        leaf.kind !== 'text' &&
        leaf.kind !== 'noise' &&
        leaf.kind !== 'action' &&
        leaf.kind !== 'receipt',
    ),
  );
  for (const leaf of authors) header.add(leaf);
  if (timed) header.add(timed);
  let main = mainLeaf(
    leaves.filter((leaf) => !header.has(leaf)),
    recipe,
  );
  if (!main) {
    // All that is said may look like a mark: "Private", "14:30", "OK".
    const said = leaves.filter(
      (leaf) => leaf.kind === 'note' || leaf.kind === 'role' || leaf.kind === 'receipt',
    );
    const [lone] = said;
    if (
      lone &&
      said.length === 1 &&
      authors.length > 0 &&
      !recipe.label.has(lone.slot) &&
      lone.kind === 'role' &&
      leaves.at(-1) === lone &&
      lone.element.parentElement !== authors[0]?.element.parentElement
    ) {
      main = lone;
      header.delete(lone);
    }
  }
  const author = authorIn(besideTime(authors, leaves), leaves, timed, element);
  const marks = leaves.filter((leaf) => leaf !== main);
  let text = main ? wordsIn(unit, main, header, leaves, recipe) : '';
  let body = main?.element ?? element;
  if (!text && context.frames) {
    const frame = framesIn(element).find((inner) => context.frames?.get(inner)?.text);
    if (frame) {
      text = context.frames.get(frame)?.text ?? '';
      body = frame;
    }
  }
  text = cleaned(text, author);
  const time = timeOf(leaves, timed, element, main, context.now);
  const { traits, ids, id } = traitsOf(
    unit,
    body,
    context.container,
    authors[0]?.element ?? null,
    leaves,
    layout,
  );
  const headerText = marks
    .filter((leaf) => leaf.text.length < 160 && leaf.element !== body)
    .map((leaf) => leaf.text)
    .join(' ');
  const internal =
    marks.some((leaf) => leaf.kind === 'note') ||
    (NOTE_EVENT.test(headerText) && main !== null) ||
    hasNoteSign(unit, main);
  const role = roleIn(marks, author);
  const event =
    role === 'system' ||
    (text.length <= 160 && EVENT_TEXT.test(text)) ||
    (text === '' && EVENT_TEXT.test(headerText));
  if (
    / draft /.test(wordsOf(element)) ||
    marks.some((leaf) => /^[^\p{L}]*(?:draft|草稿)[^\p{L}]*$/iu.test(leaf.text))
  )
    text = '';
  if (isHeadingRow(element, leaves)) text = '';
  if (/^H[1-4]$/.test(tagOf(element)) && !author && !time) text = '';
  const kind = text
    ? 'message'
    : author || (time && (time.day === null || time.clock !== null || time.iso))
      ? 'head'
      : time
        ? 'day'
        : 'none';
  leaves = [];
  return { unit, kind, text, author, time, ids, traits, role, internal, event, id, body };
}

/** The first row of a table, with the names of its columns. */
function isHeadingRow(element: Element, leaves: readonly Leaf[]): boolean {
  if (tagOf(element) === 'THEAD') return true;
  if (tagOf(element) !== 'TR' || element.previousElementSibling) return false;
  return (
    [...element.children].every((cell) => tagOf(cell) === 'TH') ||
    (element.children.length >= 3 &&
      leaves.every(({ text, kind }) => text.length <= 12 && kind !== 'time' && !/\d/.test(text)))
  );
}

/** A lock, or a label in words, on the message – not in its words. */
function hasNoteSign({ element, without }: Unit, main: Leaf | null): boolean {
  const signs = element.querySelectorAll('[aria-label],[title],[data-tooltip],[class*=lock i]');
  for (const sign of [element, ...signs]) {
    if (main && main.element !== element && main.element.contains(sign)) continue;
    if (without && [...without].some((part) => part.contains(sign))) continue;
    if (sign.closest('button,[role=button],[role=menu]') && sign !== element) continue;
    for (const name of ['aria-label', 'title', 'data-tooltip']) {
      const label = sign.getAttribute(name);
      if (label && label.length < 80 && NOTE_ROLE.test(label)) return true;
    }
    if (
      / lock(?:ed)? /.test(wordsOf(sign)) &&
      !/ un ?lock /.test(wordsOf(sign)) &&
      sign !== element
    )
      return true;
  }
  const labelled = element.getAttribute('aria-label') ?? '';
  return /^(?:internal|private) (?:note|comment)\b|^(?:内部|私密)(?:备注|评论|消息)/i.test(
    labelled,
  );
}

function framesIn(element: Element): Element[] {
  return tagOf(element) === 'IFRAME' ? [element] : [...element.querySelectorAll('iframe')];
}
