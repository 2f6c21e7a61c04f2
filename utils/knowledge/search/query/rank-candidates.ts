import type { EntryHead } from '../index/build-shard';
import { type SearchIndex, textAt } from '../index/search-index';
import type { SearchOptions } from '../open-search';
import { matchPinyin } from '../pinyin/match-pinyin';
import type { Readings } from '../pinyin/readings';
import { FIELD_WEIGHTS, KIND_WEIGHTS, MATCHED_BY, SEARCH_KINDS } from '../search-entry';
import { fold } from '../text/grams';
import type { Candidate } from './accumulator';
import { closenessTo } from './blend-fuse';

export interface RankTools {
  index: SearchIndex;
  readings: Readings;
  headOf(entry: number): EntryHead;
  /** What its meaning adds to an entry's score. */
  meant: ReadonlyMap<number, number>;
  options: SearchOptions;
}

/** How much Fuse's letter-by-letter comparison counts beside the index. */
const FUSE_SHARE = 0.23;
/** Letters are read as pinyin only where they are no words. */
const SOUNDS_SHARE = 0.97;
/** What a name adds that holds the whole query, and how fast that ends where it holds less. */
const NAMED_BONUS = 0.3;
const NAMED_POWER = 4;
/** What explains weighs almost as much as what leads to an action where its name is the query. */
const SAME_WEIGHT = 0.95;
const SAME_POWER = 2.5;
/** What the conversation is about, and each doubling of how often an agent uses an item. */
const ABOUT_BONUS = 0.12;
const USE_BONUS = 0.03;
const MOST_USE_BONUS = 0.15;
/** Below this share of the best score nothing is worth showing. */
const WEAKEST_SHARE = 0.2;
/** Comparing letter by letter costs the most: only the likeliest, by few of their texts. */
const COMPARED = 20;
const TITLES = 2;

/** The best reading of every entry, the best entry first. */
export function rankCandidates(
  query: string,
  candidates: readonly Candidate[],
  tools: RankTools,
): Candidate[] {
  const closeness = closenessOf(query, candidates, tools);
  const asked = fold(query).length;
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const score = scoreOf(candidate, closeness.get(candidate.entry) ?? 0, asked, tools);
    if (score > (best.get(candidate.entry)?.score ?? 0)) {
      best.set(candidate.entry, { ...candidate, score });
    }
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  const least = WEAKEST_SHARE * (ranked[0]?.score ?? 0);
  return ranked.filter(({ score }) => score >= least);
}

function closenessOf(
  query: string,
  candidates: readonly Candidate[],
  { index, readings }: RankTools,
) {
  const units = new Map<number, Set<number>>();
  const likely = candidates
    .filter(({ reading }) => reading.as !== 'initials')
    .sort((a, b) => b.score - a.score)
    .slice(0, COMPARED);
  for (const { entry, unit } of likely) {
    const known = units.get(entry) ?? new Set(titleUnits(index, unit));
    units.set(entry, known.add(unit));
  }
  const compared = [...units].map(([position, known]) => ({
    position,
    texts: [...known]
      .filter((unit) => (index.matchedBy[unit] ?? 0) <= 2)
      .map((unit) => textAt(index.texts, unit)),
  }));
  return closenessTo(query, compared, readings);
}

/** The first texts of the entry that a unit belongs to: its titles. */
function titleUnits({ entryOf, matchedBy }: SearchIndex, unit: number): number[] {
  let first = unit;
  while (first > 0 && entryOf[first - 1] === entryOf[unit]) first -= 1;
  const titles: number[] = [];
  for (let at = first; entryOf[at] === entryOf[unit] && matchedBy[at] === 0; at += 1) {
    if (titles.push(at) === TITLES) break;
  }
  return titles;
}

function scoreOf(candidate: Candidate, close: number, asked: number, tools: RankTools): number {
  const { index, headOf, meant, options } = tools;
  const kind = SEARCH_KINDS[index.kinds[candidate.entry] ?? 0] ?? 'term';
  const { id, needs, topics } = headOf(candidate.entry);
  const { about, uses } = options;
  const fits = about && [...needs, ...topics].some((each) => about.has(each));
  const used = uses ? Math.min(MOST_USE_BONUS, USE_BONUS * Math.log2(1 + uses(kind, id))) : 0;
  const named = namedByQuery(candidate, close, asked, tools);
  const leads = KIND_WEIGHTS[kind] === 1;
  const base =
    baseScore(candidate, close, tools) +
    (meant.get(candidate.entry) ?? 0) +
    (leads ? NAMED_BONUS * named.held ** NAMED_POWER : 0);
  const lacks = Math.max(0, SAME_WEIGHT - KIND_WEIGHTS[kind]);
  const weight = KIND_WEIGHTS[kind] + lacks * named.same ** SAME_POWER;
  return base * weight * (1 + (fits ? ABOUT_BONUS : 0) + used);
}

/** How far the query is a name of the entry, and how much of it a name holds; 0–1 each. */
function namedByQuery(
  { reading, same, named, unit }: Candidate,
  close: number,
  asked: number,
  { index, readings }: RankTools,
): { same: number; held: number } {
  const by = MATCHED_BY[index.matchedBy[unit] ?? 0];
  const text = by === 'title' || by === 'saying' ? fold(textAt(index.texts, unit)) : '';
  if (reading.as !== 'initials') {
    // A slip in a name leaves it the name that it is.
    const near = by === 'title' ? close * Math.min(1, asked / text.length) : 0;
    return { same: Math.max(same, near), held: named };
  }
  const match = text === '' ? null : matchPinyin(reading.letters, text, readings);
  if (!match) return { same: 0, held: 0 };
  const share = (match.end - match.start) / text.length;
  return by === 'title' ? { same: share, held: 1 } : { same: 0, held: share };
}

function baseScore(candidate: Candidate, close: number, { index, readings }: RankTools): number {
  const { reading, score, unit } = candidate;
  if (reading.as === 'initials') {
    const text = fold(textAt(index.texts, unit));
    const match = matchPinyin(reading.letters, text, readings);
    if (!match) return 0.2 * score;
    const share = (match.end - match.start) / text.length;
    const weight = FIELD_WEIGHTS[MATCHED_BY[index.matchedBy[unit] ?? 0] ?? 'text'];
    return weight * (0.6 + 0.25 * share + (match.start === 0 ? 0.1 : 0));
  }
  const blended = (1 - FUSE_SHARE) * score + FUSE_SHARE * close;
  return reading.as === 'sounds' ? SOUNDS_SHARE * blended : blended;
}
