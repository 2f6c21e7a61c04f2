import type { Adapter, SpeakerRule } from '@/utils/contract/adapter';
import type { Speaker } from '@/utils/contract/conversation';
import { columnRules } from './columns-of';
import { disagreement } from './disagreement';
import { knownAgentsRule } from './known-agents-rule';
import { labelledByAuthor } from './labelled-by-author';
import { markRules } from './mark-rules';
import { oldestAuthorRule } from './oldest-author-rule';
import { rankMarks } from './rank-marks';
import { sameAsRules } from './same-as-rule';
import { sayingRules } from './saying-rules';
import { sideRules } from './side-rules';

/** What a person said of a message, by pointing or in answer to what was proposed. */
export interface Labelled {
  item: Element;
  from: Speaker;
}

export interface SpeakerWish {
  items: readonly Element[];
  itemSelector: string;
  thread: Element;
  labelled: readonly Labelled[];
  /** What holds the words: what customers write marks nobody. */
  isText(element: Element): boolean;
  text: string;
  author: { selector: string; attribute?: string; place?: 'before' } | null;
  grouped: Adapter['messages']['grouped'];
}

export interface FoundSpeakers {
  rules: SpeakerRule[];
  /** Why these, for the one who checks the proposal. */
  by: 'marks' | 'profile' | 'side' | 'looks' | 'oldest' | 'names' | 'nothing';
}

/** What counts as a clear mark, what as one at all, and what only where nothing better tells. */
const CLEAR = 2;
const SOME = -0.5;
const WEAK = -2.6;

/**
 * Rules for who speaks: of all the ways to tell the messages that a person labelled apart, the
 * first of those that contradict what was said, and what one author wrote, least.
 */
export function findSpeakers(given: SpeakerWish): FoundSpeakers {
  const wish = { ...given, labelled: labelledByAuthor(given) };
  let best: { found: FoundSpeakers; wrong: number } | null = null;
  for (const found of waysOf(wish)) {
    const wrong = disagreement(found.rules, given, wish.labelled);
    if (!best || wrong < best.wrong) best = { found, wrong };
    if (best.wrong === 0) break;
  }
  return best?.found ?? NOTHING;
}

const NOTHING: FoundSpeakers = { rules: [{ test: 'otherwise', from: 'customer' }], by: 'nothing' };

/** The ways there are, the one to be relied on most first. */
function* waysOf(wish: SpeakerWish): Generator<FoundSpeakers> {
  const otherwise = { test: 'otherwise', from: 'agent' } as const;
  for (const rules of columnRules(wish)) yield { rules, by: 'marks' };
  const marks = rankMarks(wish);
  const byMarks = (least: number) => markRules(wish, marks, least);
  for (const rules of byMarks(CLEAR)) yield { rules, by: 'marks' };
  for (const rules of sayingRules(wish, 'telling')) yield { rules, by: 'marks' };
  for (const rule of sameAsRules(wish)) yield { rules: [rule, otherwise], by: 'profile' };
  const sides = sideRules(wish);
  for (const rules of sides) yield { rules, by: 'side' };
  for (const rules of byMarks(SOME)) yield { rules, by: 'looks' };
  const oldest = oldestAuthorRule(wish);
  if (oldest) yield { rules: [oldest, otherwise], by: 'oldest' };
  for (const rules of sayingRules(wish, 'any')) yield { rules, by: 'looks' };
  for (const rules of byMarks(WEAK)) yield { rules, by: 'looks' };
  const names = knownAgentsRule(wish);
  if (names) yield { rules: [names, { test: 'otherwise', from: 'customer' }], by: 'names' };
  yield NOTHING;
}
