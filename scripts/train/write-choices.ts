import {
  type ChoiceKind,
  type ChoiceModel,
  conceptKey,
} from '@/utils/detection/model/choice-model';
import type { LearntChoice } from './fit-choices';

/** How many weights are kept: those that say most. */
const MOST_ENTRIES = 75_000;
const MOST = 127;

interface Entry {
  key: number;
  label: number;
  weight: number;
}

/** What was learnt of topics and fraud types as part of the model's file. */
export function writeChoices(
  learnt: ReadonlyMap<ChoiceKind, LearntChoice>,
  names: readonly string[],
  worth: (name: string) => number,
): ChoiceModel {
  const all: string[] = [];
  const bias: number[] = [];
  const entries: Entry[] = [];
  for (const [kind, { labels, features, weights }] of learnt) {
    const width = labels.length;
    features.forEach((feature, place) => {
      const [type, name = ''] = (names[feature] ?? '').split(' ');
      const key = type === 'gram' ? Number(name) : conceptKey(name);
      const value = worth(names[feature] ?? '');
      for (let label = 0; label < width; label += 1)
        entries.push({
          key,
          label: all.length + label,
          weight: (weights[place * width + label] ?? 0) * value,
        });
    });
    bias.push(...weights.subarray(features.length * width));
    all.push(...labels.map((label) => `${kind} ${label}`));
  }
  entries.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.key - b.key);
  const kept = entries.slice(0, MOST_ENTRIES);
  // One weight in a thousand is cut short, so that all others are written more finely.
  const scale = Math.abs(kept[Math.floor(kept.length / 1000)]?.weight ?? 1) / MOST;
  const byKey = new Map<number, Entry[]>();
  for (const entry of kept.sort((a, b) => a.key - b.key || a.label - b.label))
    byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  const bytes = kept.flatMap(({ label, weight }) => [
    label,
    Math.max(-MOST, Math.min(MOST, Math.round(weight / scale))) & 0xff,
  ]);
  return {
    labels: all,
    bias: bias.map((value) => Math.round(value * 10_000) / 10_000),
    keys: base64(new Uint8Array(Int32Array.from(byKey.keys()).buffer)),
    counts: base64(Uint8Array.from([...byKey.values()], ({ length }) => length)),
    entries: base64(Uint8Array.from(bytes)),
    scale,
  };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
