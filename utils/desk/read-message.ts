import type { Adapter } from '@/utils/contract/adapter';
import type { Message } from '@/utils/contract/conversation';
import { deepAll, partsOf } from './deep-query';
import { hashText } from './hash-text';
import { parseTime } from './parse-time';
import { plainText } from './plain-text';
import { firstAttribute, readValue } from './read-value';
import { carriesMark, type Surroundings, speakerOf } from './speaker-of';
import { stripQuotes } from './strip-quotes';

/** Characters kept of one message: far beyond what a person writes, so that a hostile page ends. */
const TEXT_LIMIT = 20_000;
const NAME_LIMIT = 280;

/**
 * One item of the page as a message; null where it holds no words of its own. `lender` is the
 * message of the same group that names the author and the time, where this one does not.
 */
export function readMessage(
  item: Element,
  messages: Adapter['messages'],
  around: Surroundings,
  lender: Element | null,
): Message | null {
  const text = wordsOf(item, messages);
  if (!text) return null;
  const { internal } = messages;
  const mark = typeof internal === 'string' ? { selector: internal } : internal;
  const from = speakerOf(item, lender, messages, around);
  // A neighbour on the other side has a name as well; it is not this one's.
  const named = lender && speakerOf(lender, null, messages, around) === from ? lender : null;
  const read = (of: Adapter['messages']['author']) =>
    of ? (readValue(item, of) ?? (named && readValue(named, of))) : null;
  const author = read(messages.author);
  const time = parseTime(read(messages.time));
  const own = messages.id ? firstAttribute(item, messages.id)?.slice(0, NAME_LIMIT) : null;
  return {
    id: own || `~${hashText([from, author, time, text].join('\n'))}`,
    from,
    author: author?.slice(0, NAME_LIMIT) ?? null,
    time,
    internal: mark ? carriesMark(item, mark) : false,
    text,
  };
}

function wordsOf(item: Element, { text, remove }: Adapter['messages']): string {
  const parts = deepAll(item, text);
  const skip = remove.map((selector) => partsOf(selector).at(-1) ?? selector).join(',') || null;
  const words = parts
    .filter((part) => !parts.some((other) => other !== part && other.contains(part)))
    .filter(
      (part) => part === item || !skip || !part.closest(skip) || !item.contains(part.closest(skip)),
    )
    .map((part) => plainText(part, { skip, limit: TEXT_LIMIT }));
  return stripQuotes(words.filter(Boolean).join('\n').slice(0, TEXT_LIMIT));
}
