import type { ChannelName } from '../index/search-index';

/** Weights are logarithms of how much likelier a gram is in an entry's texts than in all others. */
const LEAST = 0.75;
const MOST = 3.48;
/** What an entry with few texts, and a gram that stands nowhere else, are taken to be. */
const PRIOR = { own: 0.15, texts: 2, others: 0.6, otherTexts: 60 } as const;
/** How much a gram loses that also stands elsewhere. */
const ELSEWHERE = 0.2;
/** A character alone says little. */
const SINGLE_CHARACTER = 0.19;
/** Evidence that is about as good as can be. */
const GOOD = 6;

/** How often a gram stands where: in `own` of an entry's `texts`, in `all` of `allTexts`. */
export interface GramCount {
  own: number;
  texts: number;
  all: number;
  allTexts: number;
}

/**
 * What a gram says for an entry: much where many of its texts hold it and few others do. A query with
 * several such grams is about the entry, even if no single text is like it.
 */
export function gramEvidence({ own, texts, all, allTexts }: GramCount): number {
  const here = (own + PRIOR.own) / (texts + PRIOR.texts);
  const elsewhere = (all - own + PRIOR.others) / (allTexts - texts + PRIOR.otherTexts);
  const weight = Math.min(MOST, Math.log(here / elsewhere)) * (own / all) ** ELSEWHERE;
  return weight > LEAST ? weight : 0;
}

/** What a key is worth as evidence beside others. */
export function evidenceShare(channel: ChannelName, key: number): number {
  return channel === 'han' && key < 0x10000 ? SINGLE_CHARACTER : 1;
}

/** Summed evidence as a share, 0–1. */
export function evidenceScore(sum: number): number {
  return 1 - Math.exp(-sum / GOOD);
}
