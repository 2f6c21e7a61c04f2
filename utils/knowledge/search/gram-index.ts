import { charactersOf, gramsOf } from './grams';
import { FIELD_WEIGHTS, type SearchEntry } from './search-entry';

/** How well an entry fits a query by the grams they share, 0–1. */
export interface GramHit {
  entry: SearchEntry;
  score: number;
}

/** A query as grams, each with how much it tells. */
type WeightedGrams = Map<string, number>;

export interface GramIndex {
  find(query: string): GramHit[];
  /** Tells how much of what the query says stands in a text, for choosing the reason to show. */
  overlapWith(query: string): (text: string) => number;
}

const FEW_CHARACTERS = 4;

interface Titled {
  entry: SearchEntry;
  /** The grams of each title or saying. */
  titles: { grams: string[]; weight: number }[];
}

/**
 * Indexes entries by grams. A hit's score blends how much of the query the entry holds with how much
 * of one of its titles or sayings the query holds: the first finds cards from a few words, the second
 * from a whole sentence, most of whose words no card has.
 */
export function buildGramIndex(entries: readonly SearchEntry[]): GramIndex {
  const postings = new Map<string, Map<number, number>>();
  const titled: Titled[] = entries.map((entry, position) => {
    const add = (gram: string, weight: number) => {
      const posting = postings.get(gram) ?? new Map<number, number>();
      postings.set(gram, posting.set(position, Math.max(weight, posting.get(position) ?? 0)));
    };
    const titles: Titled['titles'] = [];
    for (const { by, text } of entry.fields) {
      const weight = FIELD_WEIGHTS[by];
      const grams = gramsOf(text);
      for (const gram of grams) add(gram, weight);
      if (by === 'title' || by === 'keyword') {
        for (const character of charactersOf(text)) add(character, weight);
      }
      if (by === 'title' || by === 'saying') titles.push({ grams: [...new Set(grams)], weight });
    }
    return { entry, titles };
  });
  const words = [...postings.keys()].filter((gram) => /^[a-z]/.test(gram)).sort();

  const tells = (gram: string) => Math.log(1 + entries.length / (postings.get(gram)?.size ?? 0.5));
  const weigh = (query: string): WeightedGrams => {
    const grams = gramsOf(query);
    const last = grams.at(-1);
    const weights: WeightedGrams = new Map(grams.map((gram) => [gram, tells(gram)]));
    // Of a few characters each one counts a little: 听力 leads to 听不清.
    const characters = charactersOf(query);
    if (characters.length <= FEW_CHARACTERS) {
      for (const character of characters) {
        weights.set(character, weights.get(character) ?? tells(character) / 4);
      }
    }
    // The last word may be unfinished: it stands for every word that begins so.
    if (last && /^[a-z]{2,}$/.test(last) && !postings.has(last) && !/\s$/.test(query)) {
      const longer = words.filter((word) => word.startsWith(last)).slice(0, 20);
      if (longer.length > 0) weights.delete(last);
      for (const word of longer) weights.set(word, tells(word) / longer.length);
    }
    return weights;
  };

  return {
    find(query) {
      const weights = weigh(query);
      const held = new Map<number, number>();
      for (const [gram, weight] of weights) {
        for (const [position, fieldWeight] of postings.get(gram) ?? []) {
          held.set(position, (held.get(position) ?? 0) + weight * fieldWeight);
        }
      }
      const total = sum(weights.values());
      return [...held].flatMap(([position, weight]) => {
        const found = titled[position];
        if (!found) return [];
        const share = bestTitleShare(found, weights, tells);
        return [{ entry: found.entry, score: 0.55 * (weight / total) + 0.45 * share }];
      });
    },
    overlapWith(query) {
      const weights = [...weigh(query)];
      return (text) => {
        const inText = new Set([...gramsOf(text), ...charactersOf(text)]);
        return sum(weights.map(([gram, weight]) => (inText.has(gram) ? weight : 0)));
      };
    },
  };
}

/** Of the title or saying that the query holds most of: how much. One shared word is not a title. */
function bestTitleShare(
  { titles }: Titled,
  query: WeightedGrams,
  tells: (gram: string) => number,
): number {
  const shares = titles.map(({ grams, weight }) => {
    const held = sum(grams.map((gram) => (query.has(gram) ? tells(gram) : 0)));
    return held === 0 ? 0 : (weight * held) / sum(grams.map(tells));
  });
  return Math.max(0, ...shares);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
