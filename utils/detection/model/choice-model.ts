import { readBytes } from './read-bytes';

/** Of the topics one fits a conversation best, and of the fraud types one. */
export const CHOICE_KINDS = ['topic', 'fraud'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/**
 * What words and concepts say about which topic and which fraud type a text is about, as it is kept in
 * the file of the model.
 */
export interface ChoiceModel {
  /** `topic <id>`, and behind all of them `fraud <id>`. */
  labels: string[];
  bias: number[];
  /** As base64: the grams and concepts (see `conceptKey`) as 32-bit integers, and how many entries each has. */
  keys: string;
  counts: string;
  /** As base64: label and weight in turn, a byte each; a weight counts `scale`. */
  entries: string;
  scale: number;
}

export interface KindOfChoice {
  ids: string[];
  /** By id, its index among them. */
  places: Map<string, number>;
  /** The index of the first among the labels. */
  from: number;
}

export interface CompiledChoices {
  labels: string[];
  bias: Float32Array;
  /** Where the entries of a row begin, and one entry more. */
  starts: Int32Array;
  /** In one number the label, above eight bits, and the weight. */
  entries: Uint16Array;
  scale: number;
  /** By concept (as the rules number them), its row or -1. */
  concepts: Int32Array;
  kinds: Record<ChoiceKind, KindOfChoice>;
}

/** A concept as a key beside those of grams. */
export function conceptKey(id: string): number {
  let hash = 0x3c6ef372;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Returns the grams in the order of their rows, too: each once. */
export function compileChoices(
  model: ChoiceModel,
  concepts: readonly string[],
): { keys: Int32Array; choices: CompiledChoices } {
  const keys = new Int32Array(readBytes(model.keys).buffer);
  const counts = readBytes(model.counts);
  const entries = readBytes(model.entries);
  const starts = new Int32Array(keys.length + 1);
  const rowOf = new Map<number, number>();
  keys.forEach((key, row) => {
    starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
    rowOf.set(key, row);
  });
  return {
    keys,
    choices: {
      labels: model.labels,
      bias: Float32Array.from(model.bias),
      starts,
      entries: Uint16Array.from(
        { length: entries.length / 2 },
        (_, at) => ((entries[at * 2] ?? 0) << 8) | (entries[at * 2 + 1] ?? 0),
      ),
      scale: model.scale,
      concepts: Int32Array.from(concepts, (id) => rowOf.get(conceptKey(id)) ?? -1),
      kinds: { topic: kindOf(model.labels, 'topic'), fraud: kindOf(model.labels, 'fraud') },
    },
  };
}

function kindOf(labels: readonly string[], kind: ChoiceKind): KindOfChoice {
  const own = labels.filter((label) => label.startsWith(`${kind} `));
  const ids = own.map((label) => label.slice(kind.length + 1));
  return {
    ids,
    places: new Map(ids.map((id, place) => [id, place])),
    from: labels.indexOf(own[0] ?? ''),
  };
}

/** Adds the weights of a row to `sums`, by label, in steps of `scale`. */
export function addChoiceRow(
  { starts, entries }: CompiledChoices,
  row: number,
  sums: Int32Array,
): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) {
    const entry = entries[at] ?? 0;
    const label = entry >>> 8;
    sums[label] = (sums[label] ?? 0) + ((entry << 24) >> 24);
  }
}
