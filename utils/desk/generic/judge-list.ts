import type { FrameReading } from '@/utils/contract/reading';
import type { LentParts } from '../lent-parts';
import { assemble, type Spoken } from './assemble';
import { coreOf } from './core-name';
import { distanceTo, expandEach, expandListInSteps } from './expand';
import type { InSteps } from './in-steps';
import { isProse } from './is-prose';
import { isTelling, type Kid } from './kids';
import { createLayout } from './layout';
import { type Leaf, leavesInSteps } from './leaves';
import { penalties, rolesIn } from './list-penalties';
import { type PieceContext, readPieceInSteps } from './read-piece';
import { learnSlots } from './slots';
import { above, type Survey } from './survey';
import { childrenOf, holds, noteFolded, tagOf, wordsOf } from './tree';
import type { Piece, Unit } from './types';
import { LIST_WORDS, MESSAGE_WORDS } from './vocabulary';

/** Of a list's elements the ends are looked at, and so many messages in them. */
const FIRST = 12;
const LAST = 36;
const MOST = 200;
const ENOUGH = 9;

/** A list of messages, and how to read it. */
export interface Found {
  container: Element;
  context: PieceContext;
  sample: Spoken[];
  score: number;
  /** The share of messages that are alike in kind. */
  purity: number;
  /** The container is one block of text, with all messages in it. */
  transcript?: true;
}

export interface JudgeOptions {
  survey: Survey;
  isPerson(name: string): boolean;
  now: number;
  frames: ReadonlyMap<Element, FrameReading> | null;
  lent: LentParts;
  seen: Seen;
}

/** What lists that overlap need not look at twice. */
export interface Seen {
  leaves: WeakMap<Element, Leaf[]>;
  kids: WeakMap<Element, Kid>;
}

/** Reads a sample of the list and says how much it is like a conversation; null where it is none. */
export function* judgeList(container: Element, options: JudgeOptions): InSteps<Found | null> {
  const { survey, isPerson, now, frames, lent, seen } = options;
  const units = yield* sampleOf(container, seen);
  if (units.length === 0) return null;
  const leaves: Leaf[][] = [];
  for (const unit of units) {
    leaves.push(yield* leavesIn(unit, seen));
  }
  const context: PieceContext = {
    recipe: yield* learnSlots(leaves, isPerson),
    container,
    layout: createLayout(container),
    now,
    frames,
    lent,
  };
  const pieces: Piece[] = [];
  for (const [at, unit] of units.entries()) {
    pieces.push(yield* readPieceInSteps(unit, context, leaves[at]));
  }
  const sample = assemble(pieces);
  if (sample.length === 0) return null;
  const waste = pieces.filter(({ kind }) => kind === 'none').length / pieces.length;
  const pure = purity(container, sample);
  yield;
  const like = likeness(container, sample, survey);
  yield;
  const score = like - (yield* penalties(container, sample)) - waste * 3 + pure * 9 - 7;
  return score >= ENOUGH ? { container, context, sample, score, purity: pure } : null;
}

/** What stands in the unit; most stand in several lists that are judged. */
function* leavesIn({ element, without }: Unit, { leaves }: Seen): InSteps<Leaf[]> {
  const known = without ? undefined : leaves.get(element);
  const all = known ?? (yield* leavesInSteps(element, without));
  if (!without) leaves.set(element, all);
  return all;
}

function* sampleOf(container: Element, { kids: known }: Seen): InSteps<Unit[]> {
  yield* noteFolded(container, coreOf);
  const kids = yield* endsOf(childrenOf(container));
  const only = kids.length === 1 ? kids[0] : undefined;
  if (only && tagOf(only) === 'BODY') return yield* expandListInSteps(only, 0, { known });
  return (yield* expandEach(kids, 0, { most: MOST, known })).slice(-MOST);
}

/** Of those with anything to say the first and the last, all where they are few. */
function* endsOf(kids: readonly Element[]): InSteps<Element[]> {
  const first: Element[] = [];
  const last: Element[] = [];
  let at = 0;
  for (; at < kids.length && first.length < FIRST; at++) {
    const kid = kids[at];
    if (kid && isTelling(kid)) first.push(kid);
    yield;
  }
  for (let end = kids.length - 1; end >= at && last.length < LAST; end--) {
    const kid = kids[end];
    if (kid && isTelling(kid)) last.push(kid);
    yield;
  }
  return [...first, ...last.reverse()];
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
  const roles = rolesIn(sample);
  const told = Math.max(['w:customer', 'w:agent'].filter((mark) => marks.has(mark)).length, roles);
  const pictured = repeated(sample, 'i:');

  const sides = both || coloured || pictured || told > 0;
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
    [pictured, 2],
    [besideEntry, 2],
    [writable && !besideEntry, 0.5],
    [!writable, authored < 0.3 ? -4 : -1],
    [!writable && authored === 0 && !sides, -4],
    // A name above many paragraphs, and nobody can answer: an article.
    [!writable && count >= 3 && distinct <= 1 && share(({ own }) => own) < 0.4 && !sides, -4],
    [count === 1 && named === 0 && !called, -2],
    [authored < 0.2 && timed < 0.2 && named < 0.5 && !both && !coloured && !pictured, -4],
    [count >= 4 && distinct >= count * 0.9 && !both, -1.5],
  ];
  const score = points.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 0);
  return speaks + size + named * 2 + told + score;
}

/** The share of messages that are like others in kind and say who speaks, when, or from which side. */
function purity(container: Element, sample: readonly Spoken[]): number {
  const kinds = new Map<string, number>();
  const kindOf = ({ piece: { unit } }: Spoken) => {
    const core = coreOf(unit.element);
    return core.endsWith('.') ? `${core}${distanceTo(container, unit.element)}` : core;
  };
  const sided = rolesIn(sample) === 2;
  const good = sample.filter(
    ({ author, time, clock, traits, piece }) =>
      author !== null ||
      time !== null ||
      clock !== null ||
      (sided && piece.role !== null) ||
      traits.some((trait) => trait === 's:end' || trait.startsWith('b:')) ||
      MESSAGE_WORDS.test(wordsOf(piece.unit.element)),
  );
  for (const spoken of good) kinds.set(kindOf(spoken), (kinds.get(kindOf(spoken)) ?? 0) + 1);
  const alike = good.filter((spoken) => good.length === 1 || (kinds.get(kindOf(spoken)) ?? 0) > 1);
  return Math.max(alike.length, good.length * 0.6) / sample.length;
}

const colours = (sample: readonly Spoken[]) => repeated(sample, 'b:');

/** Two marks of a kind and more, such as colours, none of them on a message alone. */
function repeated(sample: readonly Spoken[], kind: string): boolean {
  const counts = new Map<string, number>();
  for (const { traits } of sample) {
    const mark = traits.find((trait) => trait.startsWith(kind));
    if (mark) counts.set(mark, (counts.get(mark) ?? 0) + 1);
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
