import type { Evidence } from '@/utils/contract/assessment';
import type { Message } from '@/utils/contract/conversation';

/** A longer message is not quoted whole, but the sentence in it that says it. */
const WHOLE = 60;
const MOST = 6;
const SENTENCE_ENDS = /[。.!?;\n\u3002\uff01\uff1f\uff1b]/;

/**
 * What the customer said, in their own words and in their order: the sentences in which evidence
 * stands. `messages` as they were assessed; where one is not at hand, the evidence itself is quoted.
 */
export function customerWords(
  evidence: readonly Evidence[],
  messages: readonly Pick<Message, 'text'>[],
): string[] {
  const said = evidence.filter((piece) => 'message' in piece);
  const quotes = [...said]
    .sort((a, b) => a.message - b.message || a.start - b.start)
    .map((piece) => {
      const whole = messages[piece.message]?.text;
      const holds = whole?.slice(piece.start, piece.end) === piece.text;
      return (holds && whole ? sentenceIn(whole, piece.start, piece.end) : piece.text).trim();
    });
  const once = quotes.filter((quote, at) => quote !== '' && quotes.indexOf(quote) === at);
  // What stands in a longer quote is said already.
  return once
    .filter((quote) => !once.some((other) => other !== quote && other.includes(quote)))
    .slice(0, MOST);
}

function sentenceIn(text: string, start: number, end: number): string {
  if (text.length <= WHOLE) return text.replace(/\s+/g, ' ');
  let from = start;
  while (from > 0 && !SENTENCE_ENDS.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !SENTENCE_ENDS.test(text[to] ?? '')) to += 1;
  return text.slice(from, to).replace(/\s+/g, ' ');
}
