import type { CompiledModel } from './need-model';
import { shareOf, type WordScores } from './read-words';

/** The logits of a conversation by column, and where each was highest. */
export interface ConversationScores {
  logits: number[];
  /** By column, the indices of the first and last text of the stretch that speaks most for it. */
  from: number[];
  to: number[];
  latin: boolean;
  /** How many grams the conversation holds. */
  grams: number;
}

/** A need shows in a few messages that follow one another, however long the thread is. */
const MOST_GRAMS = 700;

/**
 * Scores stretches of texts that follow one another, as long as `MOST_GRAMS` lets them be, and takes
 * for each column the one that speaks most for it. Null where there is no text.
 */
export function scoreConversation(
  texts: readonly (WordScores | null)[],
  { columns, bias }: CompiledModel,
): ConversationScores | null {
  const width = columns.length;
  // Ordinary arrays, in single precision: small typed ones would cost more than the sums.
  const all = (value: number) => new Array<number>(width).fill(value);
  const sums = all(0);
  const best: ConversationScores = {
    logits: all(Number.NEGATIVE_INFINITY),
    from: all(0),
    to: all(0),
    grams: texts.reduce((sum, text) => sum + (text?.grams ?? 0), 0),
    latin: texts.filter((text) => text?.latin).length * 2 > texts.length,
  };
  let grams = 0;
  let from = 0;
  let any = false;
  const add = (text: WordScores | null | undefined, sign: 1 | -1) => {
    if (!text) return;
    grams += sign * text.grams;
    for (let column = 0; column < width; column += 1)
      sums[column] = Math.fround((sums[column] ?? 0) + sign * (text.sums[column] ?? 0));
  };
  const close = (to: number) => {
    if (grams === 0) return;
    any = true;
    const share = shareOf(grams);
    for (let column = 0; column < width; column += 1) {
      const logit = (sums[column] ?? 0) * share + (bias[column] ?? 0);
      if (logit <= (best.logits[column] ?? 0)) continue;
      best.logits[column] = Math.fround(logit);
      best.from[column] = from;
      best.to[column] = to;
    }
  };
  texts.forEach((text, index) => {
    if (grams > 0 && grams + (text?.grams ?? 0) > MOST_GRAMS) {
      close(index - 1);
      while (from < index && grams + (text?.grams ?? 0) > MOST_GRAMS) {
        add(texts[from], -1);
        from += 1;
      }
    }
    add(text, 1);
  });
  close(texts.length - 1);
  return any ? best : null;
}
