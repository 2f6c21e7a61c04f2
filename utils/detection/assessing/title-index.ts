import type { Grammar } from '../matching/grammar';
import type { DetectionItems, SymbolUse, TitleIndex } from '../rules';
import { isHan } from '../text/characters';
import { normaliseLiteral } from '../text/normalise';

/** A title counts when at least this share of its weight is in the text. */
const ENOUGH = 0.6;
const COMMON_WORDS = new Set(
  'a an the my me i is it of on in to for not does do and or with how what no out up will by'.split(
    ' ',
  ),
);

/** The pieces of a title: pairs of Chinese characters, and words of other scripts. */
function piecesOf(title: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + 1 < title.length; at += 1) {
    if (isHan(title.charCodeAt(at)) && isHan(title.charCodeAt(at + 1)))
      pieces.add(title.slice(at, at + 2));
  }
  for (const word of title.match(/[a-z]{2,20}/g) ?? [])
    if (!COMMON_WORDS.has(word)) pieces.add(word);
  return pieces;
}

/** Adds the pieces of the topics' titles to what is looked for, each as a symbol of its own. */
export function buildTitleIndex(
  topics: DetectionItems['topics'],
  grammar: Grammar,
  uses: Map<number, SymbolUse>,
  table: Uint16Array,
): TitleIndex {
  const titlesOf = new Map<string, number[]>();
  const titles: TitleIndex['titles'] = [];
  for (const { id, title } of topics ?? []) {
    for (const alternative of [...title['zh-Hans'].split('/'), title.en]) {
      for (const piece of piecesOf(normaliseLiteral(alternative, table))) {
        titlesOf.set(piece, [...(titlesOf.get(piece) ?? []), titles.length]);
      }
      titles.push({ topic: id, weight: 0 });
    }
  }
  const pieces: number[][] = [];
  for (const [piece, own] of titlesOf) {
    const literal = grammar.literal(piece, false);
    if (literal < 0) continue;
    const symbol = grammar.newSymbol();
    grammar.addRule(symbol, [{ gap: 0, symbol: literal }]);
    uses.set(symbol, { use: 'title-piece', index: pieces.length });
    pieces.push(own);
    for (const index of own) {
      const title = titles[index];
      if (title) title.weight += 1 / own.length;
    }
  }
  return { titles, pieces };
}

/** Topics whose title stands largely in the text, with the share that does (0–1). */
export function matchTitles(
  found: Set<number>,
  { titles, pieces }: TitleIndex,
): Map<string, number> {
  const weights = new Map<number, number>();
  for (const piece of found) {
    const own = pieces[piece] ?? [];
    for (const index of own) weights.set(index, (weights.get(index) ?? 0) + 1 / own.length);
  }
  const topics = new Map<string, number>();
  for (const [index, weight] of weights) {
    const title = titles[index];
    const share = title ? weight / title.weight : 0;
    if (title && share >= ENOUGH && share > (topics.get(title.topic) ?? 0))
      topics.set(title.topic, share);
  }
  return topics;
}
