import type { Spoken } from './assemble';
import { coreOf } from './core-name';
import type { InSteps } from './in-steps';
import { isProse } from './is-prose';
import type { Found } from './judge-list';
import { holds } from './tree';
import type { Piece } from './types';

const LUMPED = 8;

/**
 * The likeliest list. One whose message holds another list is a layout, and what it has beside the
 * messages of a list within it is not the conversation.
 */
export function* likeliest(all: readonly Found[]): InSteps<Found | null> {
  const ranked: { found: Found; worth: number }[] = [];
  for (const found of all) {
    const spoilt = all.some((other) => lumps(found, other) || isPart(found, other));
    ranked.push({ found, worth: found.score - (spoilt ? LUMPED : 0) });
    yield;
  }
  ranked.sort((a, b) => b.worth - a.worth);
  let best = ranked[0]?.found ?? null;
  for (const { found } of ranked) {
    if (best && isCore(best, found)) best = found;
    yield;
  }
  return best;
}

/** Whether what `inner` holds is one of several messages of `outer`. */
function isPart(inner: Found, outer: Found): boolean {
  if (outer.sample.length < 2 || inner.sample.length > 2 || outer.purity < 0.6) return false;
  const whole = outer.sample.find(({ piece }) => holds(piece.unit.element, inner.container));
  if (!whole || outer === inner) return false;
  const kind = coreOf(whole.piece.unit.element);
  return outer.sample.filter(({ piece }) => coreOf(piece.unit.element) === kind).length > 1;
}

function lumps(outer: Found, inner: Found): boolean {
  if (outer === inner || inner.sample.length < 3 || inner.purity <= 0.6) return false;
  if (!holds(outer.container, inner.container)) return false;
  return outer.sample.some(
    ({ piece: { unit } }) =>
      holds(unit.element, inner.container) &&
      // A comment with its replies taken out holds them as well.
      !(unit.without && unit.element === inner.container) &&
      ![...(unit.without ?? [])].some((part) => holds(part, inner.container)),
  );
}

/** What a message and its words are called; an element without a name says nothing. */
function kindsOf({ unit, body }: Piece): string[] {
  const words = coreOf(body);
  const core = coreOf(unit.element);
  return [...(core.endsWith('.') ? [] : [core]), ...(words.endsWith('.') ? [] : [`in ${words}`])];
}

const isSigned = ({ own, time }: Spoken) => own && time !== null;

/** Whether `inner` has the messages of `outer` and leaves out what is none. */
function isCore(outer: Found, inner: Found): boolean {
  if (outer === inner || !holds(outer.container, inner.container)) return false;
  const bodies = new Set(inner.sample.map(({ piece }) => piece.body));
  const more = outer.sample.filter(({ piece }) => !bodies.has(piece.body));
  if (outer.sample.length - more.length !== bodies.size) return false;
  if (bodies.size === 1) return inner.sample.every(isSigned) && !more.some(isSigned);
  if (bodies.size < outer.sample.length * 0.4) return false;
  const kinds = new Set(inner.sample.flatMap(({ piece }) => kindsOf(piece)));
  const column = inner.container.getBoundingClientRect();
  const made = madeOf(inner.sample);
  const isKind = ({ piece }: Spoken) => kindsOf(piece).some((kind) => kinds.has(kind));
  if (more.some((one) => isSigned(one) && isProse(one.piece.text) && isKind(one))) return false;
  const good = more.filter(
    (one) =>
      isKind(one) ||
      ((one.own || one.time) &&
        isProse(one.piece.text) &&
        isInColumn(one.piece.unit.element, column)) ||
      (made.length > 0 && made.every((trait) => one.piece.traits.includes(trait))),
  ).length;
  return more.length === 0 || good < more.length * 0.7;
}

/** Above or below rather than beside. */
function isInColumn(element: Element, column: DOMRect): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  const shared = Math.min(right, column.right) - Math.max(left, column.left);
  return width === 0 || column.width === 0 || shared > Math.min(width, column.width) * 0.5;
}

/** What the words of all these messages stand in, where it has a name. */
function madeOf(sample: readonly Spoken[]): string[] {
  const [first, ...others] = sample.map(({ traits }) => traits.filter((t) => /^[ck]:/.test(t)));
  return (first ?? []).filter(
    (trait) => !/^k:\w+\.$/.test(trait) && others.every((traits) => traits.includes(trait)),
  );
}
