import type { FrameReading } from '@/utils/contract/reading';
import { plainText } from '../plain-text';
import { stripQuotes } from '../strip-quotes';
import { isMark } from './expand';
import type { Layout } from './layout';
import { bareName, coreOf, isIcon, isName, isQuoted, type Leaf, leavesOf } from './leaves';
import { mainLeaf } from './slots';
import { splitTime, type TimeMark, timeMark } from './times';
import { traitsOf } from './traits';
import { frameBody, holds, isSilent, nodesOf, parentOf, tagOf, wordsOf } from './tree';
import type { Piece, Recipe, Unit } from './types';
import {
  AGENT_ROLE,
  CUSTOMER_ROLE,
  EVENT_TEXT,
  HEADING_WORDS,
  LINK_WARNING,
  NOTE_EVENT,
  NOTE_ROLE,
  SKIPPED_WORDS,
  SYSTEM_ROLE,
} from './vocabulary';

const TEXT_LIMIT = 20_000;
const TIME_ATTRIBUTES = [
  'datetime',
  'data-time',
  'data-timestamp',
  'data-datetime',
  'data-created-at',
  'data-created',
  'data-date',
  'data-ts',
  'title',
  'aria-label',
  'data-title',
  'data-original-title',
  'data-tooltip',
];

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

const isAuthor = (leaf: Leaf, recipe: Recipe) =>
  (leaf.kind === 'text' &&
    ((recipe.author.has(leaf.slot) && isName(leaf.text)) || leaf.authorly >= 3)) ||
  (leaf.kind === 'avatar' && recipe.author.has(leaf.slot));

/** Where several people are named, the one on the line with the time first. */
function besideTime(authors: readonly Leaf[], leaves: readonly Leaf[]): readonly Leaf[] {
  if (authors.length < 2) return authors;
  const times = leaves.filter(({ kind }) => kind === 'time');
  const near = ({ element }: Leaf) =>
    times.some((time) => element.parentElement?.contains(time.element) === true);
  return [...authors.filter(near), ...authors.filter((leaf) => !near(leaf))];
}

function authorIn(
  authors: readonly Leaf[],
  leaves: readonly Leaf[],
  timed: Leaf | undefined,
  element: Element,
): string | null {
  for (const { text } of authors) {
    const name = bareName(text.replace(/\s*[((][^))]*[))]\s*$/, ''));
    if (name) return name;
  }
  if (timed) {
    const name = bareName(splitTime(timed.text)?.rest ?? '');
    if (name && isName(name)) return name;
  }
  for (const name of [
    'data-author',
    'data-sender',
    'data-author-name',
    'data-sender-name',
    'data-user-name',
    'data-username',
    'data-from-name',
    'data-name',
  ]) {
    const value =
      element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name);
    if (value && isName(value) && !CUSTOMER_ROLE.test(value) && !AGENT_ROLE.test(value))
      return value;
  }
  const label =
    /(?:from|by|sender:?|来自|发送者[::]?)\s*(.{1,40}?)(?:\s+(?:at|on|says?|said)\b|[,,::;]|\s*$)/i.exec(
      element.getAttribute('aria-label') ?? '',
    )?.[1];
  if (label && isName(label)) return bareName(label);
  for (const leaf of leaves) {
    if (leaf.kind !== 'avatar') continue;
    const name = bareName(leaf.text);
    if (isName(name) && !/^(?:avatar|头像|user|photo|image|profile|logo|\S*icon)$/i.test(name))
      return name;
  }
  return null;
}

/** The words of the smallest part that also holds a name or a time, without these. */
function wordsIn(
  unit: Unit,
  main: Leaf,
  header: ReadonlySet<Leaf>,
  leaves: readonly Leaf[],
  recipe: Recipe,
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
  const omit = (element: Element): boolean => {
    if (unit.without?.has(element) || isSilent(element)) return true;
    if (element.contains(main.element) || (frameBody(element) && holds(element, main.element)))
      return false;
    if (dropped.has(element) || isNestedAlike(element, part)) return true;
    if (row && element.parentElement === row && /^T[DH]$/.test(tagOf(element))) return true;
    const words = wordsOf(element);
    if (isQuoted(element, words) || isIcon(element, words) || tagOf(element) === 'BUTTON')
      return true;
    if (SKIPPED_WORDS.test(words) || (HEADING_WORDS.test(words) && element.parentElement === part))
      return true;
    return (
      element.parentElement === part &&
      [...dropped].some((head) => element.contains(head)) &&
      !saysMore(element, leaves, dropped)
    );
  };
  return plainText(part, { omit, nodesOf, limit: TEXT_LIMIT });
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

function cleaned(text: string, author: string | null): string {
  let words = stripQuotes(text);
  if (/\n|^.{0,160}$/.test(words))
    words = words
      .split('\n')
      .filter((line) => !LINK_WARNING.test(line))
      .join('\n')
      .trim();
  if (author && words.startsWith(author))
    words = words.slice(author.length).replace(/^\s*[::]\s*/, '');
  return words.replace(/^\s*[::]\s*/, '').trim();
}

function timeOf(
  leaves: readonly Leaf[],
  timed: Leaf | undefined,
  element: Element,
  main: Leaf | null,
  now: number,
): TimeMark | null {
  let best: TimeMark | null = null;
  const better = (mark: TimeMark | null) => {
    if (mark && (!best || (!best.iso && mark.iso))) best = mark;
  };
  for (const leaf of leaves) {
    if (leaf.kind !== 'time' || leaf === main) continue;
    for (
      let up: Element | null = leaf.element, steps = 0;
      up && steps < 2;
      up = up.parentElement, steps++
    ) {
      for (const name of TIME_ATTRIBUTES) {
        const value = up.getAttribute(name);
        if (value && value.length < 60 && /\d/.test(value)) better(timeMark(value, now));
      }
      if (up === element) break;
    }
    better(timeMark(leaf.text, now));
    if (best) return best;
  }
  if (timed) better(timeMark(splitTime(timed.text)?.time ?? '', now));
  for (const name of TIME_ATTRIBUTES.slice(1, 8)) {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    const value = holder?.getAttribute(name);
    if (!best && value) better(timeMark(value, now));
  }
  return best;
}

function roleIn(marks: readonly Leaf[], author: string | null): Piece['role'] {
  const inBrackets = marks
    .flatMap((leaf) =>
      leaf.authorly >= 1 ? [...leaf.text.matchAll(/[(([【]([^))\]】]+)[))\]】]/g)] : [],
    )
    .map(([, word = '']) => word);
  for (const word of [
    ...marks.filter((leaf) => leaf.kind === 'role').map((leaf) => leaf.text),
    ...inBrackets,
  ]) {
    if (SYSTEM_ROLE.test(word)) return 'system';
    if (AGENT_ROLE.test(word)) return 'agent';
    if (CUSTOMER_ROLE.test(word)) return 'customer';
  }
  if (!author) return null;
  if (SYSTEM_ROLE.test(author) || /\bsystem (?:itself|user|message)\b|^rt_system$/i.test(author))
    return 'system';
  if (
    /^(?:人工|在线|智能|专属)?(?:客服|坐席|座席)|机器人|智能助手|小助手|客服\S{0,4}$|职员|職員|客服中心|护士|^(?:值班|维修|售后|技术|工程师|店员|物业|管家|导诊|医生|坐席|工号)[-·_\s\d]|^工号|\b(?:bot|support|helpdesk|help desk|assistant|customer (?:service|care))\b/i.test(
      author,
    )
  )
    return 'agent';
  return CUSTOMER_ROLE.test(author) ||
    /^(?:客户|顾客|访客|用户|visitor|guest|customer)[\s\-_#::]*\S{0,12}$/i.test(author)
    ? 'customer'
    : null;
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

export const isOnlyMarks = (leaves: readonly Leaf[]) => leaves.every((leaf) => isMark(leaf));
