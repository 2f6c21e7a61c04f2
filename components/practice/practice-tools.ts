import type { Item } from '@/utils/contract/pack';
import type { Practice } from '@/utils/contract/practice';
import type { Language } from '@/utils/contract/text';
import type { CheckDraft } from '@/utils/practice/open-book';
import type { PracticeRun } from '@/utils/practice/run-practice';

/** What the page brings to the practice view. */
export interface PracticeTools {
  items: readonly Item[];
  /** The draft check over these items; brought when a conversation is opened. */
  loadCheck(): Promise<CheckDraft>;
  /** A number that nobody can foretell, so that the next time is not the same. */
  newSeed(): number;
  /** Keeps a conversation as an exemplary case; only where content can be written. */
  keepCase?(practice: Practice, run: PracticeRun, language: Language): void;
  /** The same for words that were pasted, what tells who somebody is already hidden. */
  keepWords?(pasted: string): void;
}
