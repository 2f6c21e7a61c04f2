import type { InboxRow } from '@/utils/contract/ledger';
import type { UnfinishedItem } from '@/utils/contract/studio';
import type { ReleasedProblem } from '@/utils/insights/released-file';
import type { Path } from '@/utils/studio/form/shape';

/** What came of files that were chosen: all of them were taken, or none for the sake of one. */
export type BroughtSentences =
  | { ok: true; count: number }
  | { ok: false; name: string; problem: ReleasedProblem | 'not-kept' };

/** Sentences that agents passed on, and what a trainer can do with them. */
export interface SentenceTools {
  /** The newest first. */
  sentences: readonly InboxRow[];
  /** What they can be taken into, with every draft. */
  items: readonly UnfinishedItem[];
  /** Keeps the draft and opens it; says so itself where it could not. */
  take(sentence: InboxRow, into: { item: UnfinishedItem; path: Path }): Promise<void>;
  bringIn(files: readonly File[]): Promise<BroughtSentences>;
  /** False: it is still there. */
  remove(id: string): Promise<boolean>;
}
