import type { Mark } from '@/utils/knowledge/search/query/highlight';
import type { ShownKind } from './item-title';

/** Names an item that can be opened. */
export interface ShownRef {
  kind: ShownKind;
  id: string;
}

/** A text with the parts that match, as offsets into it. */
export interface MarkedText {
  text: string;
  marks: readonly Mark[];
}

export interface SearchHit {
  /** What opens. */
  ref: ShownRef;
  title: MarkedText;
  /** The words that matched, where they are not the title's. */
  why: MarkedText | null;
  /** The title is of a topic without a script; what opens is the script that comes nearest. */
  unwritten: boolean;
}

export interface SearchFilter {
  kind: ShownKind | null;
  /** A need's id. */
  need: string | null;
  language: 'zh-Hans' | 'en' | null;
}

export const NO_FILTER: SearchFilter = { kind: null, need: null, language: null };

export interface Found {
  /** The best first. */
  hits: readonly SearchHit[];
  /** Nothing really fits: the hits are only the nearest there is. */
  weak: boolean;
}

/** The search as the panel uses it, with what it remembers of this agent. */
export interface PanelSearch {
  find(query: string, filter: SearchFilter): Found;
  recent: readonly ShownRef[];
  pinned: readonly ShownRef[];
  /** An item was opened or inserted from the results. */
  remember(ref: ShownRef): void;
  togglePin(ref: ShownRef): void;
  /** Something was looked for and nothing really fitted; only that it happened is counted. */
  foundNothing(): void;
  /** What would be kept of a query that found nothing: numbers and names hidden. */
  released(query: string): string;
  /** Notes it for the trainer. */
  noteMissing(query: string): void;
}
