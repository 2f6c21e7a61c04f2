import type { ChoiceKind, KindOfChoice } from './choice-model';
import type { CompiledModel } from './need-model';
import { shareOf, type WordScores } from './read-words';

/** How well each topic, or each fraud type, fits a conversation. */
export interface Choices extends Pick<KindOfChoice, 'ids' | 'places'> {
  /** Logarithms of the chances; these add up to 1. */
  logs: Float32Array;
  /** What the words add to the logit that each has before anything is said. */
  gains: Float32Array;
  /** The lowest of the logarithms. */
  least: number;
}

/** What the customer is about is said in the last so many grams, if not in fewer. */
const MOST_GRAMS = 700;

/** Null where no text tells anything. */
export function scoreChoices(
  texts: readonly (WordScores | null)[],
  { choices: { bias, scale, kinds } }: Pick<CompiledModel, 'choices'>,
  kind: ChoiceKind,
): Choices | null {
  const { ids, places, from } = kinds[kind];
  const gains = new Float32Array(ids.length);
  let grams = 0;
  for (let at = texts.length - 1; at >= 0; at -= 1) {
    const text = texts[at];
    if (!text) continue;
    if (grams > 0 && grams + text.grams > MOST_GRAMS) break;
    grams += text.grams;
    for (let label = 0; label < gains.length; label += 1)
      gains[label] = (gains[label] ?? 0) + (text.choices[from + label] ?? 0);
  }
  if (grams === 0) return null;
  const share = shareOf(grams) * scale;
  const logs = new Float32Array(ids.length);
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (let label = 0; label < logs.length; label += 1) {
    const gain = (gains[label] ?? 0) * share;
    const logit = gain + (bias[from + label] ?? 0);
    gains[label] = gain;
    logs[label] = logit;
    if (logit > highest) highest = logit;
    if (logit < lowest) lowest = logit;
  }
  const whole = highest + Math.log(sumOfChances(logs, highest));
  for (let label = 0; label < logs.length; label += 1) logs[label] = (logs[label] ?? 0) - whole;
  return { ids, places, logs, gains, least: lowest - whole };
}

/** In parts of the chance of the highest. */
function sumOfChances(logits: Float32Array, highest: number): number {
  let total = 0;
  for (let label = 0; label < logits.length; label += 1)
    total += Math.exp((logits[label] ?? 0) - highest);
  return total;
}

/** Those of at least this chance that the words speak for by at least this much. */
export function likelyOf(
  choices: Choices | null,
  { chance, gain }: { chance: number; gain: number },
): string[] {
  if (!choices) return [];
  const least = Math.log(chance);
  const { ids, logs, gains } = choices;
  const likely: string[] = [];
  for (let label = 0; label < ids.length; label += 1) {
    if ((logs[label] ?? 0) >= least && (gains[label] ?? 0) >= gain) likely.push(ids[label] ?? '');
  }
  return likely;
}

/** The logarithm of the chance of one; of one that the model does not know, the lowest. */
export function logOf(choices: Choices | null, id: string): number {
  if (!choices) return 0;
  const place = choices.places.get(id);
  return place === undefined ? choices.least : (choices.logs[place] ?? 0);
}
