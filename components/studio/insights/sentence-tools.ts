import type { InboxRow } from '@/utils/contract/ledger';
import type { UnfinishedItem } from '@/utils/contract/studio';
import type { Path } from '@/utils/studio/form/shape';

/** Sentences that agents passed on, and what a trainer can do with them. */
export interface SentenceTools {
  /** The newest first. */
  sentences: readonly InboxRow[];
  /** What they can be taken into, with every draft. */
  items: readonly UnfinishedItem[];
  /** Keeps the draft and opens it; says so itself where it could not. */
  take(sentence: InboxRow, into: { item: UnfinishedItem; path: Path }): Promise<void>;
  /** False: it is still there. */
  remove(id: string): Promise<boolean>;
}
