import type { FrameReading } from '@/utils/contract/reading';
import type { LentParts } from '../lent-parts';
import { isPrivateRow } from './columns';
import { atOnce, type InSteps } from './in-steps';
import { isProse } from './is-prose';
import type { Layout } from './layout';
import { type Leaf, leavesInSteps } from './leaves';
import { isNoteLabel } from './note-label';
import { authorIn, besideTime, isAuthor, roleIn } from './piece-author';
import { timeOf } from './piece-time';
import { cleaned, wordsIn } from './piece-words';
import { mainLeaf } from './slots';
import type { TimeMark } from './times';
import { traitsOf } from './traits';
import { tagOf, wordsOf } from './tree';
import type { Piece, Recipe, Unit } from './types';
import { EVENT_TEXT, NOTE_EVENT } from './vocabulary';

export interface PieceContext {
  recipe: Recipe;
  container: Element;
  layout: Layout;
  now: number;
  frames: ReadonlyMap<Element, FrameReading> | null;
  lent: LentParts;
}

const MARKS = /^(?:time|role|note|avatar)$/;
const DRAFT = /^[^\p{L}]*(?:draft|草稿)[^\p{L}]*$/iu;

/** What one unit says, and all that may tell who says it. */
export const readPiece = (unit: Unit, context: PieceContext): Piece =>
  atOnce(readPieceInSteps(unit, context));

/** `known`: its leaves, where they were looked up before. */
export function* readPieceInSteps(
  unit: Unit,
  context: PieceContext,
  known?: readonly Leaf[],
): InSteps<Piece> {
  const { recipe, layout, now } = context;
  const { element } = unit;
  const leaves = known ?? (yield* leavesInSteps(element, unit.without));
  const timed = leaves.find(
    (leaf) => leaf.kind === 'text' && recipe.time.has(`head ${leaf.slot}`) && leaf.timed,
  );
  const authors = leaves.filter((leaf) => leaf !== timed && isAuthor(leaf, recipe));
  const header = new Set([...leaves.filter(({ kind }) => MARKS.test(kind)), ...authors]);
  if (timed) header.add(timed);
  const main = mainIn(leaves, header, authors, recipe);
  const author = authorIn(besideTime(authors, leaves), leaves, timed, element);
  const time = timeOf(leaves, timed, element, main, now);
  yield;
  const marks = leaves.filter((leaf) => leaf !== main);
  const said = main ? wordsIn(unit, main, header, leaves, context) : '';
  yield;
  const frame = said ? null : toldFrame(element, context);
  const body = frame ?? main?.element ?? element;
  const words = cleaned(
    frame ? (context.frames?.get(frame)?.text ?? '') : said,
    author,
    context.lent,
  );
  const text = isNoMessage(element, leaves, marks, author !== null || time !== null, main)
    ? ''
    : words;
  yield;
  const role = unit.role ?? roleIn(marks, author);
  const headed = marks.filter((leaf) => leaf.text.length < 160 && leaf.element !== body);
  const headText = headed.map((leaf) => leaf.text).join(' ');
  yield;
  const { traits, ids, id } = traitsOf(
    unit,
    body,
    context.container,
    authors[0]?.element ?? null,
    leaves,
    layout,
  );
  yield;
  return {
    unit,
    kind: kindOf(text, author, time),
    text,
    author,
    time,
    ids,
    traits,
    role,
    internal:
      marks.some((leaf) => leaf.kind === 'note') ||
      (NOTE_EVENT.test(headText) && main !== null) ||
      isPrivateRow(element) ||
      hasNoteSign(unit, main),
    event: role === 'system' || (words.length <= 160 && EVENT_TEXT.test(words || headText)),
    id,
    body,
  };
}

function kindOf(text: string, author: string | null, time: TimeMark | null): Piece['kind'] {
  if (text) return 'message';
  if (author || (time && (time.day === null || time.clock !== null || time.iso))) return 'head';
  return time ? 'day' : 'none';
}

/** The leaf with the words; a lone label below the name may be all that is said. */
function mainIn(
  leaves: readonly Leaf[],
  header: Set<Leaf>,
  authors: readonly Leaf[],
  recipe: Recipe,
): Leaf | null {
  const main = mainLeaf(
    leaves.filter((leaf) => !header.has(leaf)),
    recipe,
  );
  if (main) return main;
  // `Thursday`, in the place for words, is what somebody says.
  const day = leaves.find(
    ({ kind, text, slot }) => kind === 'time' && !/\d/.test(text) && recipe.words?.has(slot),
  );
  if (day && !recipe.time.has(day.slot)) {
    header.delete(day);
    return day;
  }
  const [lone, ...more] = leaves.filter(({ kind }) => /^(?:note|role|receipt)$/.test(kind));
  const [author] = authors;
  if (!lone || more.length > 0 || !author || lone.kind !== 'role') return null;
  const apart = lone.element.parentElement !== author.element.parentElement;
  if (recipe.label.has(lone.slot) || leaves.at(-1) !== lone || !apart) return null;
  header.delete(lone);
  return lone;
}

/** Drafts, the head of a table, and headings that name nobody. */
function isNoMessage(
  element: Element,
  leaves: readonly Leaf[],
  marks: readonly Leaf[],
  named: boolean,
  main: Leaf | null,
): boolean {
  return (
    / draft /.test(wordsOf(element)) ||
    marks.some(({ text }) => DRAFT.test(text)) ||
    isHeadingRow(element, leaves) ||
    (main !== null && isCard(main.element, element)) ||
    (!named && (/^H[1-4]$/.test(tagOf(element)) || isForm(element)))
  );
}

/** Where a person writes. */
const isForm = (element: Element) =>
  tagOf(element) === 'FORM' &&
  element.querySelector('textarea:not([readonly],[disabled])') !== null;

const CARD = / (?:item|order|goods?|product|commodity|trade|sku) card /;

/** Goods or an order, shown in place of words. */
function isCard(words: Element, item: Element): boolean {
  for (let up: Element | null = words; up && up !== item; up = up.parentElement) {
    if (CARD.test(wordsOf(up))) return true;
  }
  return false;
}

/** The frame in the item whose own reader has told its words. */
function toldFrame(element: Element, { frames }: PieceContext): Element | null {
  if (!frames) return null;
  return framesIn(element).find((inner) => frames.get(inner)?.text) ?? null;
}

/** The first row of a table, with the names of its columns. */
function isHeadingRow(element: Element, leaves: readonly Leaf[]): boolean {
  if (tagOf(element) === 'THEAD') return true;
  if (tagOf(element) !== 'TR') return false;
  const [cell, another] = element.children;
  // Over all columns: the name of the part below.
  if (cell && !another && (cell as HTMLTableCellElement).colSpan > 1)
    return (
      leaves.length === 1 && leaves.every(({ kind, text }) => kind === 'text' && !isProse(text))
    );
  if (element.previousElementSibling) return false;
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
      if (label && label.length < 80 && isNoteLabel(label)) return true;
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
