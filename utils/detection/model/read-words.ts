import type { NotedSpans } from '../matching/noted-spans';
import { isHan } from '../text/characters';
import type { NormalisedText } from '../text/normalise';
import { addChoiceRow } from './choice-model';
import { choiceRowIn, findGram, rowIn, sizeOf } from './gram-table';
import type { CompiledModel } from './need-model';
import { visitGrams } from './visit-grams';

/** What the words of one text speak for: sums that add up over texts. */
export interface WordScores {
  /** By column of the model. */
  sums: Float32Array;
  /** By label of the choices, in steps of their scale. */
  choices: Float32Array;
  /** How many grams were read, known or not. */
  grams: number;
  /** Written in letters rather than in Chinese characters. */
  latin: boolean;
}

/** Shorter texts are judged as if they had this many grams: few words say little. */
const FEWEST_GRAMS = 40;

/** What a sum is multiplied with, so that long texts do not say more than short ones. */
export const shareOf = (grams: number) => 1 / Math.sqrt(Math.max(FEWEST_GRAMS, grams));

/** Reads texts with one model; it remembers which grams it saw, so make one and keep it. */
export class WordReader {
  /** By slot of a gram, when it was last seen: the number of the text, counted round. */
  private readonly seen: Uint8Array;
  private readonly steps: Int32Array;
  private epoch = 0;

  constructor(private readonly model: CompiledModel) {
    const width = model.columns.length;
    this.seen = new Uint8Array(sizeOf(model.table));
    this.steps = new Int32Array(width);
  }

  /** `noted`: the concepts found in the same text. */
  read(text: NormalisedText, noted: NotedSpans): WordScores {
    const { model, seen, steps } = this;
    const { weights, table, choices } = model;
    const width = steps.length;
    const choiceSums = new Float32Array(choices.labels.length);
    const epoch = this.nextEpoch();
    steps.fill(0);
    const grams = visitGrams(text, (key) => {
      const slot = findGram(table, key);
      if (slot < 0 || seen[slot] === epoch) return;
      seen[slot] = epoch;
      const choice = choiceRowIn(table, slot);
      if (choice >= 0) addChoiceRow(choices, choice, choiceSums);
      const row = rowIn(table, slot);
      if (row < 0) return;
      const from = row * width;
      for (let column = 0; column < width; column += 1)
        steps[column] = (steps[column] ?? 0) + (weights[from + column] ?? 0);
    });
    const sums = new Float32Array(width);
    for (let column = 0; column < width; column += 1)
      sums[column] = (steps[column] ?? 0) * model.scale;
    for (let at = 0; at < noted.count; at += 1) {
      const concept = noted.ids[at] ?? 0;
      const choice = choices.concepts[concept] ?? -1;
      if (choice >= 0) addChoiceRow(choices, choice, choiceSums);
      const from = concept * width;
      for (let column = 0; column < width; column += 1)
        sums[column] = (sums[column] ?? 0) + (model.concepts[from + column] ?? 0);
    }
    return { sums, choices: choiceSums, grams, latin: isLatin(text) };
  }

  private nextEpoch(): number {
    this.epoch += 1;
    if (this.epoch > 255) {
      this.seen.fill(0);
      this.epoch = 1;
    }
    return this.epoch;
  }
}

function isLatin({ codes, length }: NormalisedText): boolean {
  let han = 0;
  for (let at = 0; at < length; at += 1) if (isHan(codes[at] ?? 0)) han += 1;
  return han * 4 < length;
}
