import { isPlain } from '../pattern/parse-pattern';
import type { DetectionItems } from '../rules';
import { normalise } from '../text/normalise';
import { visitGrams } from './visit-grams';

/** How much each gram speaks for each group of sayings, by the index of the group. */
export interface ContentGrams {
  groups: string[];
  /** By gram: group and share in turn. */
  shares: Map<number, number[]>;
}

/** A gram seen once says less than one seen often; what is a smaller share of it is left out. */
const DAMPING = 1.5;
const LEAST_SHARE = 0.05;

/**
 * Which groups of the content a gram stands in: concepts, and the examples of signals by what they
 * speak for. Words that people use for the same thing have like shares, so what is learnt of some of
 * them holds for the others, also for those that a trainer adds later.
 */
export function countContentGrams(items: DetectionItems, table: Uint16Array): ContentGrams {
  const groups: string[] = [];
  const indexOf = new Map<string, number>();
  const counts = new Map<number, Map<number, number>>();
  let lines = 0;
  for (const { group, text } of linesOf(items)) {
    lines += 1;
    let index = indexOf.get(group);
    if (index === undefined) {
      index = groups.length;
      indexOf.set(group, index);
      groups.push(group);
    }
    countLine(text, table, index, counts);
  }
  const shares = new Map<number, number[]>();
  for (const [key, own] of counts) {
    let total = 0;
    for (const count of own.values()) total += count;
    const weight = ((Math.log1p(total) / DAMPING) * rarity(total, lines)) / total;
    const entries: number[] = [];
    for (const [group, count] of own) {
      if (count * weight > LEAST_SHARE) entries.push(group, count * weight);
    }
    if (entries.length > 0) shares.set(key, entries);
  }
  return { groups, shares };
}

/** What stands in a few dozen texts of ten thousand is not common; words like "the" are nearly nothing. */
const NOT_COMMON = 1 / 400;

/** How much a gram says by itself: 1 where it is rare, 0 where it stands in every text. */
export const rarity = (count: number, of: number) =>
  Math.min(1, Math.log(count / of) / Math.log(NOT_COMMON));

/** Each gram counts once a line. */
function countLine(
  text: string,
  table: Uint16Array,
  group: number,
  counts: Map<number, Map<number, number>>,
): void {
  const seen = new Set<number>();
  visitGrams(normalise(text, table), (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    let own = counts.get(key);
    if (!own) {
      own = new Map();
      counts.set(key, own);
    }
    own.set(group, (own.get(group) ?? 0) + 1);
  });
}

function* linesOf(items: DetectionItems): Generator<{ group: string; text: string }> {
  for (const { id, zh, en } of items.concepts) {
    for (const text of zh) if (isPlain(text)) yield { group: id, text };
    for (const text of en) if (isPlain(text)) yield { group: id, text };
  }
  for (const { target, matches = [] } of items.signals) {
    const group = groupOf(target);
    for (const text of matches) yield { group, text };
  }
}

function groupOf(target: DetectionItems['signals'][number]['target']): string {
  if ('need' in target) return `need ${target.need}`;
  return 'slot' in target ? `slot ${target.slot}` : `topic ${target.topic}`;
}
