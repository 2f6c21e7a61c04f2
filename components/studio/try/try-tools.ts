import type { InboxRow } from '@/utils/contract/ledger';
import type { ItemRef, OurCase } from '@/utils/contract/studio';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import type { CheckReply } from '@/utils/studio/try/build-draft-check';
import type { Assess, Pair } from '@/utils/studio/try/tried';

/** What "Try it" needs of the rest of the studio. */
export interface TryTools {
  /** With the finished drafts: what is found is named by it. */
  knowledge: Knowledge;
  /** Drafts that do not fit their schema yet, and so are left out. */
  unfinished: number;
  /** Null until it is ready. The same function twice: no draft changes what is found. */
  assess: Pair<Assess> | null;
  /** Made when it is asked for first. */
  loadCheck(): Promise<Pair<CheckReply>>;
  cases: readonly OurCase[];
  /** All or none; false: nothing was kept. */
  keepCases(cases: readonly OurCase[]): Promise<boolean>;
  removeCases(ids: readonly string[]): Promise<boolean>;
  /** What agents called "not right" and released. */
  reports: readonly InboxRow[];
  removeReport(id: string): Promise<boolean>;
  download(name: string, content: string, type: string): void;
  newId(): string;
  openItem(item: ItemRef): void;
  say(words: string, failed?: boolean): void;
}
