import type { Subject } from '@/utils/contract/assessment';
import type { Span } from '../matching/find-occurrences';
import type { Segments } from '../text/segments';
import { firstEndingAfter, type ScopeMarks } from './scope-marks';

/** A relative may follow what is said of her ("my 82 year old mother") by this many tokens. */
const FOLLOWING_REACH = 3;

/** A person named in a message: the writer, or somebody the writer speaks of. */
export interface Mention extends Span {
  subject: Subject;
  /** False for "he" and "she". */
  named: boolean;
}

/** People named in a message, in the order of the ends. "My mother" names her, not the writer. */
export function findMentions(marks: ScopeMarks): Mention[] {
  const relatives = marks['scope-relative'];
  const mentions: Mention[] = [];
  for (const span of relatives) mentions.push({ ...span, subject: 'other', named: true });
  for (const span of marks['scope-they']) mentions.push({ ...span, subject: 'other', named: false });
  for (const self of marks['scope-self']) {
    const next = relatives[firstEndingAfter(relatives, self.end)];
    const belongs = next !== undefined && next.start <= self.end + 1;
    if (!belongs) mentions.push({ ...self, subject: 'self', named: true });
  }
  return mentions.sort((a, b) => a.end - b.end || b.start - a.start);
}

/**
 * Who a match is about: the person named last before it (or in it) in its sentence, a relative named
 * just behind it, else whoever the sentences before were about. Null: nobody was named.
 */
export function readSubject(match: Span, mentions: Mention[], segments: Segments): Subject | null {
  const { sentence, clause, tokens } = segments;
  const behind = firstEndingAfter(mentions, match.end);
  const before = mentions[behind - 1];
  if (before && clause[before.start] === clause[match.start]) return before.subject;
  const next = mentions[behind];
  if (
    next?.subject === 'other' &&
    clause[next.start] === clause[match.end - 1] &&
    (tokens[next.start] ?? 0) - (tokens[match.end] ?? 0) <= FOLLOWING_REACH
  ) {
    return 'other';
  }
  if (before && sentence[before.start] === sentence[match.start]) return before.subject;
  return before?.subject ?? null;
}
