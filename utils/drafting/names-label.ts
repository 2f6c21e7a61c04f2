import type { Span } from '@/utils/detection/matching/span';
import type { ReadDraft } from './read-draft';
import { inOriginal } from './read-draft';

/** Words with a capital that name no button. */
const NO_LABEL =
  /^(?:I|I'[a-z]+|OK|Okay|Mr|Mrs|Ms|Dr|Miss|Step|Steps|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|iPhone|Android|Windows|Google|Apple|Chrome|WhatsApp|WiFi|Wi-Fi|TV|PC)$/u;
const CAPITAL = /(?<=[\p{L}\p{N}][,'"\u2019]? )["\u201c]?\p{Lu}[\p{L}'\u2019-]*/gu;

/**
 * Whether the English sentence around `span` calls something by a name with a capital, as labels on
 * a screen are: "tap Settings at the top right" leads by its word, not by its place.
 */
export function namesLabel(span: Span, read: ReadDraft): boolean {
  if (read.draft.language !== 'en') return false;
  const { sentence } = read.segments;
  let start = span.start;
  while (start > 0 && sentence[start - 1] === sentence[span.start]) start -= 1;
  let { end } = span;
  while (end < read.text.length && sentence[end] === sentence[span.start]) end += 1;
  const own = inOriginal({ start, end }, read.text);
  const words = read.draft.text.slice(own.start, own.end).match(CAPITAL) ?? [];
  return words.some((word) => !NO_LABEL.test(word.replace(/^["\u201c]/u, '')));
}
