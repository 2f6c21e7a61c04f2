import type { Span } from '../matching/span';
import type { NormalisedText } from '../text/normalise';

/** A stretch between quotation marks, or between the marks of a title (《》). */
export interface Quote extends Span {
  title: boolean;
}

const QUOTE = 0x22;
const TITLE_OPEN = 0x300a;
const TITLE_CLOSE = 0x300b;

/** Quotes in the order of their ends. All kinds of quotation marks are one after folding. */
export function findQuotes({ codes, length }: NormalisedText): Quote[] {
  const quotes: Quote[] = [];
  let opened = -1;
  let title = -1;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at];
    if (code === QUOTE) {
      if (opened >= 0) quotes.push({ start: opened, end: at, title: false });
      opened = opened >= 0 ? -1 : at + 1;
    } else if (code === TITLE_OPEN) title = at + 1;
    else if (code === TITLE_CLOSE && title >= 0) {
      quotes.push({ start: title, end: at, title: true });
      title = -1;
    }
  }
  return quotes;
}
