import type { ChannelName } from '../index/search-index';

/** One way in which a text can hold what is asked for. */
export interface Alternative {
  channel: ChannelName;
  key: number;
  /** Of the key in the channel. */
  position: number;
  /** How good it is beside the words themselves, 0–1. */
  share: number;
}

/** One thing that is asked for. A text counts by the first alternative that it holds, once. */
export interface Token {
  /** How much it tells. */
  weight: number;
  /** The best first. */
  alternatives: Alternative[];
}

/** One way to read a query; a query of letters can be English, pinyin or first letters. */
export interface QueryReading {
  as: 'words' | 'sounds' | 'initials' | 'meaning';
  tokens: Token[];
  /** What all its tokens tell together. */
  total: number;
  /** For initials: what must stand in a title as it is. */
  letters: string;
}
