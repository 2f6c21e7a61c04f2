import type { ReadingReason } from '@/utils/contract/reading';
import type { DeskPage } from '../desk-page';
import type { LentParts } from '../lent-parts';
import type { Spoken } from './assemble';
import { type KeySources, keySources, NO_SOURCES } from './conversation-key';
import { coreOf } from './core-name';
import { createStrayTest } from './create-stray-test';
import { isProse } from './is-prose';
import { type Found, judgeList } from './judge-list';
import { lonePost } from './lone-post';
import { type Opening, openingPost } from './opening-post';
import type { Pair } from './pairs';
import { gatherPeople, isAmong, type People } from './people';
import { createSurvey, type Survey } from './survey';
import { findTranscript } from './transcript-reader';
import { holds } from './tree';
import type { Piece } from './types';

/** How often frames that tell in the middle make the lists be judged again. */
const JUDGED_AGAIN = 10;

/** How a page was understood. */
export interface Inference {
  survey: Survey;
  found: Found | null;
  opening: Opening | null;
  pairs: Pair[];
  people: People;
  sources: KeySources;
  why: ReadingReason[];
}

/** Looks round the page, in steps; `step` gives the result once there is one. */
export function createInference(page: DeskPage, lent: LentParts) {
  const survey = createSurvey(page.document.body ?? page.document.documentElement);
  const frames = page.frameReadings?.() ?? null;
  const now = Date.now();
  let surveyed = false;
  let people: People | null = null;
  let next = 0;
  let judged: Found[] = [];
  let told = frames?.size;
  let again = 0;

  const isPerson = (name: string) => {
    if (!people || name.length > 40) return false;
    return isAmong(name, people.customers) || isAmong(name, people.agents);
  };

  return {
    step(deadline: number): Inference | null {
      surveyed ||= survey.step(deadline);
      if (!surveyed) return null;
      const all = survey.survey;
      people ??= gatherPeople(all.pairs, all.profiles, all.accounts);
      // Lists judged before and after a frame's words came cannot be compared.
      if (told !== frames?.size && again < JUDGED_AGAIN) {
        told = frames?.size;
        again += 1;
        next = 0;
        judged = [];
      }
      for (; next < all.lists.length; next++) {
        if (performance.now() > deadline) return null;
        const list = all.lists[next];
        const found = list ? judgeList(list, { survey: all, isPerson, now, frames, lent }) : null;
        if (found) judged.push(found);
      }
      const best = likeliest(judged);
      const written = findTranscript(all, best, now, lent);
      const lone = written ? null : lonePost(all, best, now, lent);
      return conclude(all, written ?? lone?.found ?? best, people, lone?.opening);
    },
  };
}

const LUMPED = 8;

/**
 * The likeliest list. One whose message holds another list is a layout, and what it has beside the
 * messages of a list within it is not the conversation.
 */
function likeliest(all: readonly Found[]): Found | null {
  const worth = (found: Found) => {
    const spoilt = all.some((other) => lumps(found, other) || isPart(found, other));
    return found.score - (spoilt ? LUMPED : 0);
  };
  const ranked = all
    .map((found) => ({ found, worth: worth(found) }))
    .sort((a, b) => b.worth - a.worth);
  let best = ranked[0]?.found ?? null;
  for (const { found } of ranked) if (best && isCore(best, found)) best = found;
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

function conclude(
  survey: Survey,
  found: Found | null,
  all: People,
  lone: Opening | undefined,
): Inference {
  const why: ReadingReason[] = [];
  if (survey.stoppedAtBudget) why.push('stopped-at-budget');
  if (!found)
    return {
      survey,
      found,
      opening: null,
      pairs: survey.pairs,
      people: all,
      sources: NO_SOURCES,
      why,
    };
  const { container, sample } = found;
  const opening = found.transcript ? null : (lone ?? openingPost(container));
  const isStray = createStrayTest(sample);
  const strays = sample.filter(isStray).map(({ piece }) => piece.unit.element);
  const outside = (element: Element) =>
    (!holds(container, element) || strays.some((stray) => holds(stray, element))) &&
    !(opening && holds(opening.words ?? opening.element, element)) &&
    !holds(element, container);
  const pairs = survey.pairs.filter(({ row }) => outside(row));
  const people = gatherPeople(
    pairs,
    survey.profiles.filter(outside),
    survey.accounts.filter(outside),
  );
  why.push('repeated-structure');
  if (opening) why.push('opening-post');
  if (sample.some(({ traits }) => traits.includes('s:end'))) why.push('chat-bubbles');
  if (!sample.some(({ author }) => author)) why.push('no-authors');
  if (!sample.some(({ time, clock }) => time || clock !== null)) why.push('no-times');
  if (
    container.ownerDocument !== survey.lists[0]?.ownerDocument ||
    container.ownerDocument.defaultView?.frameElement
  )
    why.push('in-frame');
  const sources = keySources(survey, container, pairs, people.customers);
  return { survey, found, opening, pairs, people, sources, why };
}
