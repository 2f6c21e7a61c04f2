import type { Damage } from '@/utils/contract/damage';
import type { Held } from '@/utils/contract/held';
import type { CountsFile } from '@/utils/contract/insights';
import type { InboxRow } from '@/utils/contract/ledger';

/** What is counted for the trainers, which goes to them by the agent's own hand alone. */
export interface CountsTools {
  /** As it would be given out now; null where it cannot be read. */
  read(): Promise<CountsFile | null>;
  /** Hands the file to the browser's downloads. */
  save(file: CountsFile): void;
}

/** The sentences that the agent released for the trainers. */
export interface WordsTools {
  /** Empty where there are none, or they cannot be read. */
  read(): Promise<readonly InboxRow[]>;
  /** Hands them to the browser's downloads. */
  save(rows: readonly InboxRow[]): void;
}

/** Seeing all that is held, and erasing it. */
export interface HeldTools {
  count(): Promise<Held>;
  /** False where not all of it could be erased. */
  erase(): Promise<boolean>;
  /** What happened to what was kept, until it has been read; null: nothing. */
  damage: Damage | null;
  forgetDamage(): void;
  counts: CountsTools;
  words: WordsTools;
}
