import type { FindingId } from '@/utils/contract/draft-rule';

/** What can go wrong in a reply; `off-goal`: nothing wrong, and nothing of what was due. */
export type MistakeId = FindingId | 'asks-understood' | 'trap' | 'off-goal';

/** Those found in the words themselves, the gravest first: the customer reacts to one thing. */
export const BY_GRAVITY: readonly MistakeId[] = [
  'trap',
  'asks-for-code',
  'rating-request',
  'blame',
  'patronising',
  'visual-only-direction',
  'phone-only',
  'several-steps',
  'jargon',
  'asks-understood',
  'robotic',
  'long-sentence',
  'off-goal',
];

export interface Mistake {
  id: MistakeId;
  /** The words it is about; empty: the reply as a whole. */
  words: string;
  /** One sentence from the content; null: the interface has its own. */
  why: string | null;
  /** A wording that can stand in the place of the words. */
  better: string | null;
}

/** The gravest first, one of each kind. */
export function sortMistakes(mistakes: readonly Mistake[]): Mistake[] {
  const first = mistakes.filter(
    ({ id }, index) => mistakes.findIndex((other) => other.id === id) === index,
  );
  return first.sort((a, b) => BY_GRAVITY.indexOf(a.id) - BY_GRAVITY.indexOf(b.id));
}
