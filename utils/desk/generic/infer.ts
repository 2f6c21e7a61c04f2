import type { ReadingReason } from '@/utils/contract/reading';
import type { DeskPage } from '../desk-page';
import type { LentParts } from '../lent-parts';
import { type KeySources, keySources, NO_SOURCES } from './conversation-key';
import { createStrayTest } from './create-stray-test';
import { createFields } from './fields';
import { goOn, type InSteps } from './in-steps';
import { type Found, judgeList } from './judge-list';
import { likeliest } from './likeliest';
import { lonePost } from './lone-post';
import { type Opening, openingPost } from './opening-post';
import type { Pair } from './pairs';
import { gatherPeople, isAmong, type People } from './people';
import { readyPatterns } from './ready-patterns';
import { type Survey, surveyPage } from './survey';
import { findTranscript } from './transcript-reader';
import { holds } from './tree';
import { wrappersIn } from './wrappers-in';

/** How often frames that tell in the middle make the lists be judged again. */
const JUDGED_AGAIN = 10;
/** How often a page that turns into another makes it begin anew: some never keep still. */
const BEGUN_AGAIN = 3;

/** How a page was understood. */
export interface Inference {
  survey: Survey;
  found: Found | null;
  /** What in the list holds the messages, where the list itself does not. */
  wrappers: WeakSet<Node>;
  opening: Opening | null;
  pairs: Pair[];
  people: People;
  sources: KeySources;
  why: ReadingReason[];
}

/**
 * Looks round the page, in steps; `step` gives the result once there is one. Begins anew where the
 * page turns into another meanwhile: two tickets must not be taken for one.
 */
export function createInference(page: DeskPage, lent: LentParts) {
  let href = page.href();
  let work = understand(page, lent);
  let again = 0;
  const begin = () => {
    href = page.href();
    work = understand(page, lent);
  };

  return {
    step(deadline: number): Inference | null {
      if (page.href() !== href) begin();
      const seen = goOn(work, deadline);
      if (!seen || again >= BEGUN_AGAIN || !hasTurned(seen)) return seen;
      again += 1;
      begin();
      return null;
    },
  };
}

/** Whether what was looked at is no longer there, or fields say something else by now. */
function hasTurned({ survey, found, pairs }: Inference): boolean {
  if (survey.missed || survey.lists.some((list) => !list.isConnected)) return true;
  if (createFields(pairs).changed()) return true;
  const sample = found?.sample ?? [];
  const gone = sample.filter(({ piece }) => !piece.unit.element.isConnected);
  return gone.length > sample.length / 2;
}

function* understand(page: DeskPage, lent: LentParts): InSteps<Inference> {
  yield* readyPatterns();
  const survey = yield* surveyPage(page.document.body ?? page.document.documentElement);
  const frames = page.frameReadings?.() ?? null;
  const now = Date.now();
  const people = yield* gatherPeople(survey.pairs, survey.profiles, survey.accounts);
  const isPerson = (name: string) =>
    name.length <= 40 && (isAmong(name, people.customers) || isAmong(name, people.agents));
  let judged: Found[] = [];
  // Lists judged before and after a frame's words came cannot be compared.
  for (let times = 0; times <= JUDGED_AGAIN; times++) {
    const told = frames?.size;
    judged = [];
    const seen = { leaves: new WeakMap(), kids: new WeakMap() };
    for (const list of survey.lists) {
      const found = yield* judgeList(list, { survey, isPerson, now, frames, lent, seen });
      if (found) judged.push(found);
      if (told !== frames?.size && times < JUDGED_AGAIN) break;
    }
    if (told === frames?.size) break;
  }
  const best = yield* likeliest(judged);
  const written = yield* findTranscript(survey, best, now, lent);
  const lone = written ? null : yield* lonePost(survey, best, now, lent);
  const found = written ?? lone?.found ?? best;
  const opening =
    !found || found.transcript ? null : (lone?.opening ?? (yield* openingPost(found.container)));
  return yield* conclude(survey, found, people, opening);
}

function* conclude(
  survey: Survey,
  found: Found | null,
  all: People,
  opening: Opening | null,
): InSteps<Inference> {
  const why: ReadingReason[] = [];
  if (survey.stoppedAtBudget) why.push('stopped-at-budget');
  if (!found)
    return {
      survey,
      found,
      wrappers: new WeakSet(),
      opening,
      pairs: survey.pairs,
      people: all,
      sources: NO_SOURCES,
      why,
    };
  const { container, sample } = found;
  const isStray = createStrayTest(sample);
  const strays = sample.filter(isStray).map(({ piece }) => piece.unit.element);
  const outside = (element: Element) =>
    (!holds(container, element) || strays.some((stray) => holds(stray, element))) &&
    !(opening && holds(opening.words ?? opening.element, element)) &&
    !holds(element, container);
  yield;
  const pairs = survey.pairs.filter(({ row }) => outside(row));
  const people = yield* gatherPeople(
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
  yield;
  const sources = keySources(survey, container, pairs, people.customers);
  const wrappers = yield* wrappersIn(container);
  return { survey, found, wrappers, opening, pairs, people, sources, why };
}
