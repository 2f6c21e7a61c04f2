import { REGIONS, type Region } from '@/utils/contract/region';
import type { Language } from '@/utils/contract/text';
import type { PinyinTable } from '../pinyin-table';
import type { EntryHead } from './index/build-shard';
import { type SearchIndex, textAt } from './index/search-index';
import { readingsOf } from './pinyin/readings';
import { type Candidate, createAccumulator } from './query/accumulator';
import { explain } from './query/explain';
import type { Mark } from './query/highlight';
import { mayMeanSomething, meantEntries } from './query/meant-entries';
import { rankCandidates } from './query/rank-candidates';
import { readQuery } from './query/read-query';
import type { QueryReading } from './query/token';
import { tokenMaker } from './query/token-maker';
import { openVocabulary } from './query/vocabulary';
import { type MatchedBy, SEARCH_KINDS, type SearchKind } from './search-entry';
import type { Understand } from './understand';

export interface SearchResult {
  kind: SearchKind;
  /** The item's id; for playbooks, scripts and fraud alerts that of the need, topic, fraud type. */
  id: string;
  /** In the language asked for; a saying in its own. */
  title: string;
  /** Where they match, the words in the title; offsets into it. */
  marks: Mark[];
  /** The words that matched, where they stand, and which parts of them. */
  why: { by: MatchedBy | 'pinyin' | 'meaning'; text: string; marks: Mark[] };
  /** For ordering only; about 1 where all fits. */
  score: number;
  /** For a topic without a script: the script to open instead. */
  nearest: string | null;
}

export interface SearchOptions {
  /** Of the titles. */
  language?: Language;
  /** Null: all. */
  kinds?: readonly SearchKind[] | null;
  /** Only what is for this need. */
  need?: string | null;
  /** Only what can be read in it. */
  writtenIn?: 'zh-Hans' | 'en' | null;
  /** Decides the hotlines that can be found; none without it, those of every region for `any`. */
  region?: Region | 'any' | null;
  /** What the conversation in view is about: ids of needs, topics and fraud types. */
  about?: ReadonlySet<string>;
  /** Reads a query that may be a customer's message; without it only its words count. */
  understand?: Understand | null;
  /** How often this agent has opened or inserted an item. */
  uses?(kind: SearchKind, id: string): number;
  limit?: number;
}

/** Finds what fits the words, best first. An empty query finds nothing. */
export type Search = (query: string, options?: SearchOptions) => SearchResult[];

/** Of a score below this nobody would say that it fits. */
const WEAK = 0.3;

/** Nothing really fits; what was found is only the nearest there is. */
export function isWeak(results: readonly SearchResult[]): boolean {
  return (results[0]?.score ?? 0) < WEAK;
}

const CANDIDATES = 48;
/** Enough of them to find those for one need. */
const CANDIDATES_FOR_NEED = 400;

/** A search over an index: opening costs a few milliseconds, a query few more even among 50,000. */
export function openSearch(index: SearchIndex, pinyin: PinyinTable): Search {
  const readings = readingsOf(pinyin);
  const vocabulary = openVocabulary(index.vocabulary);
  const tools = { index, readings, vocabulary, make: tokenMaker(index) };
  const find = createAccumulator(index);
  const heads = new Map<number, EntryHead>();
  const headOf = (entry: number): EntryHead => {
    const head = heads.get(entry) ?? (JSON.parse(textAt(index.heads, entry)) as EntryHead);
    heads.set(entry, head);
    return head;
  };

  const meantBy = (query: string, { understand = null }: SearchOptions) =>
    understand && mayMeanSomething(query)
      ? meantEntries(index, understand(query))
      : new Map<number, number>();

  const candidatesFor = (typed: string, meant: Meant, options: SearchOptions): Candidate[] => {
    const { need = null } = options;
    const allowed = filterOf(index, options);
    const most = need === null ? CANDIDATES : CANDIDATES_FOR_NEED;
    const byWords = readQuery(typed, tools).flatMap((reading) => find(reading, most, allowed));
    const known = new Set(byWords.map(({ entry }) => entry));
    const byMeaning = [...meant.keys()]
      .filter((entry) => !known.has(entry) && allowed(entry))
      .map((entry) => ({
        entry,
        unit: firstUnit(index, entry),
        score: 0,
        same: 0,
        named: 0,
        reading: UNREAD,
      }));
    const all = [...byWords, ...byMeaning];
    return need === null ? all : all.filter(({ entry }) => headOf(entry).needs.includes(need));
  };

  return (typed, options = {}) => {
    const { language = 'zh-Hans', limit = 20 } = options;
    const meant = meantBy(typed, options);
    const candidates = candidatesFor(typed, meant, options);
    const ranked = rankCandidates(typed, candidates, { index, readings, headOf, meant, options });
    return ranked.slice(0, limit).map((candidate) => {
      const { id, titles, nearest } = headOf(candidate.entry);
      const kind = SEARCH_KINDS[index.kinds[candidate.entry] ?? 0] ?? 'term';
      const title = titles[language];
      return { kind, id, title, ...explain(candidate, title, index, readings), nearest };
    });
  };
}

type Meant = ReadonlyMap<number, number>;

/** Of what is found by its meaning alone no word need match. */
const UNREAD: QueryReading = { as: 'meaning', tokens: [], total: 0, letters: '' };

/** The first text of an entry: its title. */
function firstUnit({ entryOf }: SearchIndex, entry: number): number {
  let low = 0;
  let high = entryOf.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entryOf[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}

function filterOf(index: SearchIndex, options: SearchOptions): (entry: number) => boolean {
  const { kinds = null, writtenIn = null, region = null } = options;
  const allowedKinds = new Set(kinds?.map((kind) => SEARCH_KINDS.indexOf(kind)));
  const allowedRegion = region === null || region === 'any' ? -1 : REGIONS.indexOf(region) + 1;
  const otherLanguage = writtenIn === null ? -1 : writtenIn === 'en' ? 1 : 2;
  return (entry) => {
    const itsRegion = index.regions[entry] ?? 0;
    if (itsRegion !== 0 && region !== 'any' && itsRegion !== allowedRegion) return false;
    if (kinds && !allowedKinds.has(index.kinds[entry] ?? -1)) return false;
    return index.languages[entry] !== otherLanguage;
  };
}
