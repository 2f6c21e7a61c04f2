import type { FrameReading } from '@/utils/contract/reading';
import { assemble, type Spoken } from './assemble';
import { coreOf } from './core-name';
import { distanceTo, expand, expandList, hasContent } from './expand';
import { isProse } from './is-prose';
import { createLayout } from './layout';
import { leavesOf } from './leaves';
import { type PieceContext, readPiece } from './read-piece';
import { learnSlots } from './slots';
import { above, type Survey } from './survey';
import {
  childrenOf,
  holds,
  isSilent,
  noteFolded,
  parentOf,
  shortText,
  tagOf,
  wordsOf,
} from './tree';
import type { Unit } from './types';
import { ASIDE_TITLE, ASIDE_WORDS, LIST_WORDS, MESSAGE_WORDS, NAV_WORDS } from './vocabulary';

const SAMPLE = 48;
const ENOUGH = 9;

/** A list of messages, and how to read it. */
export interface Found {
  container: Element;
  context: PieceContext;
  sample: Spoken[];
  score: number;
  /** The share of messages that are alike in kind. */
  purity: number;
}

export interface JudgeOptions {
  survey: Survey;
  isPerson(name: string): boolean;
  now: number;
  frames: ReadonlyMap<Element, FrameReading> | null;
}

/** Reads a sample of the list and says how much it is like a conversation; null where it is none. */
export function judgeList(container: Element, options: JudgeOptions): Found | null {
  const { survey, isPerson, now, frames } = options;
  const units = sampleOf(container);
  if (units.length === 0) return null;
  const leaves = units.map((unit) => leavesOf(unit.element, unit.without));
  const context: PieceContext = {
    recipe: learnSlots(leaves, isPerson),
    container,
    layout: createLayout(container),
    now,
    frames,
  };
  const pieces = units.map((unit) => readPiece(unit, context));
  const sample = assemble(pieces);
  if (sample.length === 0) return null;
  const waste = pieces.filter(({ kind }) => kind === 'none').length / pieces.length;
  const pure = purity(container, sample);
  const score = likeness(container, sample, survey) - waste * 3 + pure * 9 - 7;
  return score >= ENOUGH ? { container, context, sample, score, purity: pure } : null;
}

function sampleOf(container: Element): Unit[] {
  noteFolded(container, coreOf);
  const kids = childrenOf(container).filter((kid) => !isSilent(kid) && hasContent(kid));
  const some = kids.length > SAMPLE ? [...kids.slice(0, 12), ...kids.slice(12 - SAMPLE)] : kids;
  const only = some.length === 1 ? some[0] : undefined;
  if (only && tagOf(only) === 'BODY') return expandList(only);
  return some.flatMap((kid) => expand(kid)).slice(-200);
}

function likeness(container: Element, sample: readonly Spoken[], survey: Survey): number {
  const count = sample.length;
  const share = (test: (spoken: Spoken) => boolean) => sample.filter(test).length / count;
  const authors = sample.flatMap(({ author }) => author ?? []);
  const distinct = new Set(authors).size;
  const characters = sample.reduce((sum, { piece }) => sum + Math.min(400, piece.text.length), 0);
  const marks = new Set(
    sample.flatMap(({ traits }) => traits.filter((trait) => /^(?:s:|w:)/.test(trait))),
  );
  const words = wordsOf(container);
  const authored = Math.min(1, share(({ own }) => own) * 1.6);
  const coloured = colours(sample);
  const timed = share(({ piece, time }) => piece.time !== null || time !== null);
  const named = share(({ piece }) => MESSAGE_WORDS.test(wordsOf(piece.unit.element)));
  const both = marks.has('s:start') && marks.has('s:end');
  const told = ['w:customer', 'w:agent'].filter((mark) => marks.has(mark)).length;

  const sides = both || coloured || told > 0;
  const writable = survey.entries.length > 0;
  const besideEntry = survey.entries.some((entry) => holds(above(container, 4), entry));
  const called = LIST_WORDS.test(words);
  const speaks = share(({ piece }) => isProse(piece.text)) * 4 + timed * 2.5 + authored * 2.5;
  const size = Math.min(5, 1.2 * Math.log2(count + 1)) + Math.log10(characters + 1);
  const points: readonly (readonly [boolean, number])[] = [
    [called, 1.5],
    [/^(?:log|feed)$/.test(container.getAttribute('role') ?? ''), 4],
    [runningIds(sample), 1.5],
    [count >= 3 && distinct > 0 && distinct <= count * 0.7, 2],
    [both, 2],
    [coloured, 2],
    [besideEntry, 2],
    [writable && !besideEntry, 0.5],
    [!writable, authored < 0.3 ? -4 : -1],
    [!writable && authored === 0 && !sides, -4],
    // A name above many paragraphs, and nobody can answer: an article.
    [!writable && count >= 3 && distinct <= 1 && share(({ own }) => own) < 0.4 && !sides, -4],
    [count === 1 && named === 0 && !called, -2],
    [authored < 0.2 && timed < 0.2 && named < 0.5 && !both && !coloured, -4],
    [count >= 4 && distinct >= count * 0.9 && !both, -1.5],
  ];
  const score = points.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 0);
  return speaks + size + named * 2 + told + score - penalties(container, sample);
}

/** The share of messages that are like others in kind and say who speaks, when, or from which side. */
function purity(container: Element, sample: readonly Spoken[]): number {
  const kinds = new Map<string, number>();
  const kindOf = ({ piece: { unit } }: Spoken) => {
    const core = coreOf(unit.element);
    return core.endsWith('.') ? `${core}${distanceTo(container, unit.element)}` : core;
  };
  const good = sample.filter(
    ({ author, time, clock, traits, piece }) =>
      author !== null ||
      time !== null ||
      clock !== null ||
      traits.some((trait) => trait === 's:end' || trait.startsWith('b:')) ||
      MESSAGE_WORDS.test(wordsOf(piece.unit.element)),
  );
  for (const spoken of good) kinds.set(kindOf(spoken), (kinds.get(kindOf(spoken)) ?? 0) + 1);
  const alike = good.filter((spoken) => good.length === 1 || (kinds.get(kindOf(spoken)) ?? 0) > 1);
  return Math.max(alike.length, good.length * 0.6) / sample.length;
}

/** What speaks for another kind of list: where it stands, and what its items are. */
function penalties(container: Element, sample: readonly Spoken[]): number {
  let score = 0;
  let near: Element | null = container;
  for (let steps = 0; near && steps < 4; steps++) {
    score += placePenalty(near, steps < 2);
    near = parentOf(near);
  }
  return score + itemPenalties(container, sample);
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

function itemPenalties(container: Element, sample: readonly Spoken[]): number {
  const count = sample.length;
  const share = (test: (spoken: Spoken) => boolean) => sample.filter(test).length / count;
  const each = (test: (item: Element) => boolean) => share(({ piece }) => test(piece.unit.element));
  const columns = container.parentElement?.querySelectorAll('thead th').length ?? 0;
  const hasRole = (item: Element) =>
    /^(?:option|tab|menuitem|treeitem|row)$/.test(item.getAttribute('role') ?? '');
  const isLinked = each((item) => item.closest('a,button') !== null) > 0.5;
  const found: [fits: boolean, weight: number][] = [
    [each(hasRole) > 0.5, 4],
    [each((item) => item.querySelector('input[type=checkbox]') !== null) > 0.5, 3],
    [isLinked, 6],
    [share(({ piece }) => piece.body.closest('a') !== null) > 0.5, 6],
    [
      each((item) => item.hasAttribute('aria-selected') || item.hasAttribute('aria-current')) > 0,
      3,
    ],
    [share(({ piece }) => /(?:…|\.\.\.)$/.test(piece.text)) > 0.4, 3],
    [
      tagOf(container) === 'TBODY' && columns > 2 && each((item) => item.children.length > 3) > 0.5,
      6,
    ],
  ];
  let score = count < 2 ? 0 : found.reduce((sum, [fits, weight]) => sum + (fits ? weight : 0), 0);
  if (!isLinked && each(isMostlyLink) > 0.5) score += 5;
  const isOther = (item: Element) =>
    OTHER_ITEM.test(wordsOf(item)) && !/ (?:message|msg|comment|chat|reply) /.test(wordsOf(item));
  return each(isOther) > 0.6 ? score + 3 : score;
}

function isMostlyLink(item: Element): boolean {
  const length = shortText(item, 2000).length;
  let linked = 0;
  for (const link of item.querySelectorAll('a')) linked += shortText(link, 1000).length;
  return linked > length * 0.55;
}

/** Two colours and more, none of them on a message alone. */
function colours(sample: readonly Spoken[]): boolean {
  const counts = new Map<string, number>();
  for (const { traits } of sample) {
    const colour = traits.find((trait) => trait.startsWith('b:'));
    if (colour) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length >= 2;
}

function runningIds(sample: readonly Spoken[]): boolean {
  const numbers = sample
    .flatMap(({ piece }) => /(\d+)\D*$/.exec(piece.id ?? '')?.[1] ?? [])
    .map(Number);
  return (
    numbers.length >= 2 &&
    numbers.length > sample.length * 0.6 &&
    new Set(numbers).size === numbers.length
  );
}
