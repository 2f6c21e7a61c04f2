import type { Subject } from '@/utils/contract/assessment';
import type { Span } from '../matching/span';
import type { ScopeMark } from '../rules';
import type { Segments } from '../text/segments';
import { firstEndingAfter } from './scope-marks';

/** A person may follow what is said of her ("my 82 year old mother") by this many tokens. */
const FOLLOWING_REACH = 3;

/** A person named in a message: the writer, or somebody the writer speaks of; or an animal or thing. */
export interface Mention extends Span {
  subject: Subject;
  thing: boolean;
  /** False for "he" and "she". */
  named: boolean;
}

/** The marks that name somebody. */
export type PersonMark = 'scope-self' | 'scope-relative' | 'scope-they' | 'scope-thing';

export const isPersonMark = (mark: ScopeMark): mark is PersonMark =>
  mark === 'scope-self' ||
  mark === 'scope-relative' ||
  mark === 'scope-they' ||
  mark === 'scope-thing';

/**
 * Turns person marks, which arrive in the order of their ends, into mentions. "My mother" names her,
 * not the writer: a self that stands directly before a relative, or inside one, is taken back.
 */
export function addMention(mentions: Mention[], mark: PersonMark, { start, end }: Span): void {
  if (mark === 'scope-relative' || mark === 'scope-thing') {
    let last = mentions.at(-1);
    while (last && last.subject === 'self' && last.end >= start - 1) {
      mentions.pop();
      last = mentions.at(-1);
    }
  }
  mentions.push({
    start,
    end,
    subject: mark === 'scope-self' ? 'self' : 'other',
    thing: mark === 'scope-thing',
    named: mark === 'scope-self' || mark === 'scope-relative',
  });
}

/**
 * Who a match is about: the person named last before it (or in it) in its sentence, somebody named
 * just behind it, else whoever the sentences before were about. Null: nobody was named.
 */
export function readSubject(match: Span, mentions: Mention[], segments: Segments): Subject | null {
  const { sentence, clause, tokens } = segments;
  const behind = firstEndingAfter(mentions, match.end);
  const before = mentions[behind - 1];
  if (before && clause[before.start] === clause[match.start]) return before.subject;
  const next = mentions[behind];
  if (
    next &&
    clause[next.start] === clause[match.end - 1] &&
    (tokens[next.start] ?? 0) - (tokens[match.end] ?? 0) <= FOLLOWING_REACH
  ) {
    return next.subject;
  }
  if (before && sentence[before.start] === sentence[match.start]) return before.subject;
  return before?.subject ?? null;
}

/** Whether an animal or a thing is what the sentence spoke of last before the match. */
export function isOfThing(match: Span, mentions: Mention[], { sentence }: Segments): boolean {
  let at = firstEndingAfter(mentions, match.start) - 1;
  // "He" and "it" go on from the thing.
  while (at >= 0 && mentions[at]?.named === false && mentions[at]?.thing === false) at -= 1;
  const before = mentions[at];
  return before?.thing === true && sentence[before.start] === sentence[match.start];
}
