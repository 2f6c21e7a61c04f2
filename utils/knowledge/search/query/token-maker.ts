import { type ChannelName, countAt, findKey, type SearchIndex, tells } from '../index/search-index';
import type { Alternative, Token } from './token';

export interface WantedKey {
  channel: ChannelName;
  key: number;
  share: number;
}

/** Makes a token of the keys that the index knows; `filler` scales how much it tells. */
export type MakeToken = (wanted: readonly WantedKey[], filler?: number) => Token;

/** What nothing in the content holds, says less about the content than it seems. */
const UNKNOWN_SHARE = 0.4;
/** A rare word tells more beside common ones than its logarithm says. */
const RARER_TELLS_MORE = 1.2;

export function tokenMaker(index: SearchIndex): MakeToken {
  const units = index.entryOf.length;
  const unknown = tells(units, 0) ** RARER_TELLS_MORE * UNKNOWN_SHARE;
  return (wanted, filler = 1) => {
    const alternatives: Alternative[] = [];
    let commonest = 0;
    let best = 0;
    for (const { channel, key, share } of wanted) {
      const position = findKey(index.channels[channel], key);
      if (position === null) continue;
      const count = countAt(index.channels[channel], position);
      // Of equally good ways the commonest decides; a worse one never makes a rare word common.
      if (share > best) commonest = count;
      else if (share === best) commonest = Math.max(commonest, count);
      best = Math.max(best, share);
      alternatives.push({ channel, key, position, share });
    }
    if (alternatives.length === 0) return { weight: unknown * filler, alternatives };
    alternatives.sort((a, b) => b.share - a.share);
    return { weight: tells(units, commonest) ** RARER_TELLS_MORE * filler, alternatives };
  };
}
