import type { CountedDays } from '@/utils/insights/combine-files';
import type { CountsFileProblem } from '@/utils/insights/read-counts-file';

/** What came of files that were chosen: all of them were taken, or none. */
export type BroughtIn =
  | { ok: true; taken: number; known: number }
  | { ok: false; refused: readonly { name: string; problem: CountsFileProblem }[] }
  /** The database would not. */
  | { ok: false; refused: null };

/** What the view is about, and what it can do. */
export interface InsightsTools {
  /** This browser's own. */
  own: CountedDays;
  /** How many agents the files are of. */
  agents: number;
  /** All of theirs together; null where there are too few of them. */
  combined: CountedDays | null;
  /** How many files are here. */
  files: number;
  bringIn(files: readonly File[]): Promise<BroughtIn>;
  /** Removes all files; false: they are still there. */
  forget(): Promise<boolean>;
}
