import type { SpeakerRule } from '@/utils/contract/adapter';
import { listOf } from '../adapter-messages';
import { createSides } from '../side-of';
import { peopleOn, speakerOf } from '../speaker-of';
import type { Labelled, SpeakerWish } from './find-speakers';
import { authorOf } from './labelled-by-author';
import { lendersOf } from './lenders-of';

/** What a person said weighs more than what follows from it. */
const SAID = 10;

/**
 * How far the rules contradict what a person said of the messages, what follows from it for others
 * by the same author, and that one author does not stand on two sides; 0 where they do not.
 */
export function disagreement(
  rules: SpeakerRule[],
  wish: SpeakerWish,
  follows: readonly Labelled[],
): number {
  const { items, text, labelled, author, grouped } = wish;
  const [first] = items;
  if (!first) return 0;
  const around = {
    people: peopleOn(first.ownerDocument, { speaker: rules }),
    sides: createSides(),
    list: listOf(items),
  };
  const lenders = lendersOf(items, { author: author ?? undefined, grouped });
  const readAs = (item: Element) =>
    speakerOf(item, lenders.get(item) ?? null, { speaker: rules, text }, around);
  const wrong = ({ item, from }: Labelled) => readAs(item) !== from;
  const byAuthor = new Map<string, Set<string>>();
  for (const item of items) {
    const name = authorOf(item, wish);
    if (name) byAuthor.set(name, (byAuthor.get(name) ?? new Set()).add(readAs(item)));
  }
  const split = [...byAuthor.values()].filter((sides) => sides.size > 1).length;
  return SAID * labelled.filter(wrong).length + follows.filter(wrong).length + split;
}
