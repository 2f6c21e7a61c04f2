import type { DetectionItems, TitleIndex } from '../rules';
import { isHan } from '../text/characters';
import { normaliseLiteral } from '../text/normalise';

/** A title counts when at least this share of its weight is in the text. */
const ENOUGH = 0.6;
const COMMON_WORDS = new Set(
  'a an the my me i is it of on in to for not does do not and or with how what no out up will by'.split(' '),
);

/** The pieces of a normalised text: pairs of Chinese characters, and words of other scripts. */
export function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1))) pieces.add(text.slice(at, at + 2));
  }
  for (const word of text.match(/[a-z]{2,20}/g) ?? []) {
    if (!COMMON_WORDS.has(word)) pieces.add(word.length > 4 ? word.replace(/s$/, '') : word);
  }
  return pieces;
}

export function buildTitleIndex(topics: DetectionItems['topics'] = [], table: Uint16Array): TitleIndex {
  const index: TitleIndex = { topicsOf: new Map(), total: new Map() };
  for (const { id, title } of topics) {
    const alternatives = [...title['zh-Hans'].split('/'), title.en];
    alternatives.forEach((alternative, number) => {
      const key = `${id} ${number}`;
      for (const piece of piecesOf(normaliseLiteral(alternative, table))) {
        index.topicsOf.set(piece, [...(index.topicsOf.get(piece) ?? []), key]);
      }
    });
  }
  for (const keys of index.topicsOf.values()) {
    for (const key of keys) index.total.set(key, (index.total.get(key) ?? 0) + 1 / keys.length);
  }
  return index;
}

/** Topics whose title stands largely in the text, with the share that does (0–1). */
export function matchTitles(text: string, index: TitleIndex): Map<string, number> {
  const shares = new Map<string, number>();
  if (index.topicsOf.size === 0) return shares;
  for (const piece of piecesOf(text)) {
    const keys = index.topicsOf.get(piece) ?? [];
    for (const key of keys) shares.set(key, (shares.get(key) ?? 0) + 1 / keys.length);
  }
  const topics = new Map<string, number>();
  for (const [key, weight] of shares) {
    const share = weight / (index.total.get(key) ?? 1);
    const topic = key.slice(0, key.indexOf(' '));
    if (share >= ENOUGH && share > (topics.get(topic) ?? 0)) topics.set(topic, share);
  }
  return topics;
}
