import { collect, isEditor, noteFrame } from './collect-marks';
import type { InSteps } from './in-steps';
import { isProse } from './is-prose';
import type { Pair } from './pairs';
import { looksLikeTime } from './times';
import {
  childrenOf,
  frameBody,
  isSilent,
  ownText,
  parentOf,
  shortText,
  shownValue,
  tagOf,
  wordsOf,
} from './tree';
import { LIST_WORDS, MESSAGE_WORDS, NAV_WORDS } from './vocabulary';
import { isWordByWord } from './word-by-word';

/** Elements looked at in one survey: beyond this the page is too large to be understood at once. */
const BUDGET = 40_000;
/** Of a long list the ends are enough. */
const FIRST = 30;
const LAST = 120;
const CANDIDATES = 14;

export interface Survey {
  /** Elements that may hold the messages, most likely first. */
  lists: Element[];
  pairs: Pair[];
  profiles: Element[];
  accounts: Element[];
  /** Open shadow roots' hosts and frames that were entered. */
  entered: Element[];
  /** Frames that cannot be reached and are large enough to matter. */
  closedFrames: HTMLIFrameElement[];
  /** Fields and editors into which a person writes at length. */
  entries: Element[];
  headings: Element[];
  selected: Element[];
  /** What is called a description. */
  described: Element[];
  /** Blocks of many lines. */
  texts: Element[];
  stoppedAtBudget: boolean;
  /** A part was taken out of the page before it could be looked at. */
  missed: boolean;
}

interface Sum {
  text: number;
  linked: number;
  prose: number;
  times: number;
}

export interface Visit {
  element: Element;
  kids: Element[];
  next: number;
  words: string;
  link: boolean;
  apart: boolean;
  /** Behind a dialog. */
  behind: boolean;
  sum: Sum;
  proseKids: number;
  timeKids: number;
  textKids: number;
  namedKids: number;
}

/** Walks the page once. */
export function* surveyPage(root: Element): InSteps<Survey> {
  const survey: Survey = {
    lists: [],
    pairs: [],
    profiles: [],
    accounts: [],
    entered: [],
    closedFrames: [],
    entries: [],
    headings: [],
    selected: [],
    described: [],
    texts: [],
    stoppedAtBudget: false,
    missed: false,
  };
  const ranked: { element: Element; score: number }[] = [];
  const stack: Visit[] = [visitOf(root, null)];
  let visited = 0;

  function* enter(element: Element, parent: Visit): InSteps<undefined> {
    const tag = tagOf(element);
    if ((tag === 'TEXTAREA' && shownValue(element) === null) || isEditor(element)) {
      if (element.checkVisibility()) survey.entries.push(element);
      return;
    }
    if (tag === 'IFRAME' && !frameBody(element)) {
      noteFrame(element as HTMLIFrameElement, survey);
      return;
    }
    if (!element.isConnected) survey.missed = true;
    if (isSilent(element)) return;
    visited += 1;
    const visit = visitOf(element, parent);
    if (element.shadowRoot || tag === 'IFRAME') survey.entered.push(element);
    stack.push(visit);
    yield;
    collect(visit, tag, survey);
  }

  function leave(early: boolean) {
    if (early) survey.stoppedAtBudget = true;
    const visit = stack.pop();
    if (!visit) return;
    const score = rank(visit);
    if (score > 3) ranked.push({ element: visit.element, score });
    const parent = stack[stack.length - 1];
    if (parent) addTo(parent, visit);
  }

  while (stack.length > 0) {
    const visit = stack[stack.length - 1];
    const kid = visit?.kids[visit.next];
    if (visit && kid && visited < BUDGET) {
      visit.next += 1;
      yield* enter(kid, visit);
    } else leave(kid !== undefined);
    yield;
  }
  ranked.sort((a, b) => b.score - a.score);
  survey.lists = ranked.slice(0, CANDIDATES).map(({ element }) => element);
  return survey;
}

function visitOf(element: Element, parent: Visit | null): Visit {
  const byWord = isWordByWord(element);
  const all = byWord ? [] : childrenOf(element);
  const kids = all.length > FIRST + LAST ? [...all.slice(0, FIRST), ...all.slice(-LAST)] : all;
  const own = byWord ? shortText(element) : ownText(element);
  const words = wordsOf(element);
  const link = (parent?.link ?? false) || element.tagName === 'A' || element.tagName === 'BUTTON';
  const role = element.getAttribute('role') ?? '';
  const apart =
    (parent?.apart ?? false) ||
    /^(?:NAV|FOOTER)$/.test(element.tagName) ||
    /^(?:navigation|menu|menubar|toolbar|tablist|listbox|contentinfo|search|banner|tree)$/.test(
      role,
    ) ||
    (NAV_WORDS.test(words) &&
      !/ (?:layout|wrapper|container|page|app|with|has|main|content) /.test(words));
  return {
    element,
    kids,
    next: 0,
    words,
    link,
    apart,
    behind: (parent?.behind ?? false) || element.getAttribute('aria-hidden') === 'true',
    sum: {
      text: own.length,
      linked: link ? own.length : 0,
      prose: own.length > 0 && isProse(own) ? 1 : 0,
      times: element.tagName === 'TIME' || (own !== '' && looksLikeTime(own)) ? 1 : 0,
    },
    proseKids: 0,
    timeKids: 0,
    textKids: 0,
    namedKids: 0,
  };
}

function addTo(parent: Visit, { sum, words }: Visit) {
  parent.sum.text += sum.text;
  parent.sum.linked += sum.linked;
  parent.sum.prose += sum.prose;
  parent.sum.times += sum.times;
  if (sum.text > 0) parent.textKids += 1;
  if (sum.prose > 0) parent.proseKids += 1;
  if (sum.times > 0) parent.timeKids += 1;
  if (sum.text > 0 && MESSAGE_WORDS.test(words)) parent.namedKids += 1;
}

/** How much an element looks like a list of messages, from counts alone. */
function rank({
  element,
  words,
  sum,
  textKids,
  proseKids,
  timeKids,
  namedKids,
  apart,
}: Visit): number {
  const role = element.getAttribute('role') ?? '';
  const named = LIST_WORDS.test(words);
  if (
    textKids < 1 ||
    sum.text < 2 ||
    (textKids === 1 && !named && namedKids === 0 && sum.times === 0)
  )
    return 0;
  if (/^(?:P|SPAN|A|BUTTON|TR|H1|H2|H3|HEADER)$/.test(element.tagName)) return 0;
  let score = Math.min(proseKids, 8) + Math.min(timeKids, 6) * 0.7 + Math.log10(sum.text + 1) * 1.5;
  if (named) score += 3;
  if (role === 'log' || role === 'feed') score += 6;
  score += Math.min(namedKids, 4) * 0.8;
  score -= (sum.linked / sum.text) * 8;
  if (apart) score -= 6;
  return score;
}

/** The element `steps` above, or the highest there is. */
export function above(element: Element, steps: number): Element {
  let at = element;
  for (let step = 0; step < steps; step++) {
    const up = parentOf(at);
    if (!up || up.localName === 'body' || up.localName === 'html') break;
    at = up;
  }
  return at;
}
