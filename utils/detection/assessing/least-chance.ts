import type { MessageFindings } from '../assess-findings';
import type { Rules } from '../rules';
import type { NeedHit } from './add-up';

/**
 * Where words leave a need less than this chance, it is not shown however sure the rules are: a word of
 * need stands in a joke, a name or a shop's order. No word speaks against a crisis, nor against a fraud:
 * whatever else the conversation is about, a caller may ask for the screen.
 */
const LEAST = 0.02;
const ALWAYS_TOLD: ReadonlySet<string> = new Set(['crisis', 'fraud-risk']);

/** What the words of a conversation may be asked about. */
export interface Asked {
  messages: readonly Pick<MessageFindings, 'message' | 'findings'>[];
  ages: Rules['ages'];
  /** The signals that the model has met. */
  known: ReadonlySet<string>;
}

/** The chance that a need must be left with, so that what rules are sure of is shown. */
export function leastChance(need: string, hits: readonly NeedHit[], asked: Asked): number {
  const stands = (hit: NeedHit) => standsAlone(hit, asked) || isUnread(hit, asked);
  return ALWAYS_TOLD.has(need) || hits.some(stands) ? 0 : LEAST;
}

/** An age, what a field tells, and what a signal found that the model has not met. */
export const standsAlone = (
  { signal, evidence }: NeedHit,
  { ages, known }: Pick<Asked, 'ages' | 'known'>,
): boolean => 'field' in evidence || ages.has(signal) || !(known.has(signal) || isStory(signal));

const isStory = (signal: string) => signal.startsWith('about-');

/** Found in a text whose words are not read, because it is long. */
const isUnread = ({ evidence }: NeedHit, { messages }: Asked): boolean =>
  'message' in evidence &&
  messages.some(({ message, findings }) => message === evidence.message && findings.words === null);
