import { assemble, type Spoken } from './assemble';
import { atOnce } from './in-steps';
import type { Found } from './judge-list';
import { createLayout } from './layout';
import { leavesOf } from './leaves';
import type { Opening } from './opening-post';
import { readPiece } from './read-piece';
import { learnSlots } from './slots';
import type { Piece } from './types';

/** The post that stands apart from those that answer it; null where it says nothing. */
export function readOpening({ element, words }: Opening, { context: list }: Found): Spoken | null {
  const recipe = atOnce(learnSlots([leavesOf(element, null)], () => false));
  const context = { ...list, recipe, layout: createLayout(element), container: element };
  const read = (part: Element) => readPiece({ element: part, without: null }, context);
  const whole = read(element);
  // Among the ticket's fields, such as its channel, words for an agent are nobody's role.
  const role = whole.role === 'agent' ? null : whole.role;
  const post: Piece = words ? { ...whole, kind: 'message', role, text: read(words).text } : whole;
  return assemble([post])[0] ?? null;
}
