import type { NotedSpans } from '../matching/noted-spans';
import { isHan } from '../text/characters';
import type { NormalisedText } from '../text/normalise';
import { addChoiceRow } from './choice-model';
import { GramList } from './gram-list';
import { findGram } from './gram-table';
import type { CompiledModel } from './need-model';
import { RowAdder, rowsIn } from './packed-rows';
import { readGrams } from './visit-grams';

/** What the words of one text speak for: sums that add up over texts. */
export interface WordScores {
  /** By column of the model. */
  sums: Float32Array;
  /** By label of the choices, in steps of their scale. */
  choices: Int32Array;
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
  private readonly grams = new GramList();
  /** The numbers of the grams of the text that are known, each once. */
  private known = new Int32Array(0);
  /** By number of a gram, when it was last seen: the number of the text, counted round. */
  private readonly seen: Uint8Array;
  private readonly adder: RowAdder;
  private epoch = 0;

  constructor(private readonly model: CompiledModel) {
    this.seen = new Uint8Array(rowsIn(model.weights));
    this.adder = new RowAdder(model.weights);
  }

  /** `noted`: the concepts found in the same text. */
  read(text: NormalisedText, noted: NotedSpans): WordScores {
    const { model, grams, adder } = this;
    const width = adder.sums.length;
    readGrams(text, grams);
    const count = this.findKnown();
    adder.add(this.known, count);
    const sums = new Float32Array(width);
    for (let column = 0; column < width; column += 1)
      sums[column] = (adder.sums[column] ?? 0) * model.scale;
    for (let at = 0; at < noted.count; at += 1) {
      const from = (noted.ids[at] ?? 0) * width;
      for (let column = 0; column < width; column += 1)
        sums[column] = (sums[column] ?? 0) + (model.concepts[from + column] ?? 0);
    }
    const choices = this.readChoices(count, noted);
    return { sums, choices, grams: grams.count, latin: isLatin(text) };
  }

  /** Returns how many there are. */
  private findKnown(): number {
    const { seen, grams, model } = this;
    if (grams.keys.length > this.known.length) this.known = new Int32Array(grams.keys.length);
    const { known } = this;
    const epoch = this.nextEpoch();
    let count = 0;
    for (let at = 0; at < grams.count; at += 1) {
      const number = findGram(model.table, grams.keys[at] ?? 0);
      if (number < 0 || seen[number] === epoch) continue;
      seen[number] = epoch;
      known[count] = number;
      count += 1;
    }
    return count;
  }

  private readChoices(count: number, noted: NotedSpans): Int32Array {
    const { known } = this;
    const { choices } = this.model;
    const sums = new Int32Array(choices.labels.length);
    const rows = choices.starts.length - 1;
    for (let at = 0; at < count; at += 1) {
      const number = known[at] ?? 0;
      if (number < rows) addChoiceRow(choices, number, sums);
    }
    for (let at = 0; at < noted.count; at += 1) {
      const row = choices.concepts[noted.ids[at] ?? 0] ?? -1;
      if (row >= 0) addChoiceRow(choices, row, sums);
    }
    return sums;
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
