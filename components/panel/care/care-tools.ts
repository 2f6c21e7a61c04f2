import type { Conversation } from '@/utils/contract/conversation';
import type {
  AddEntryResult,
  ChangeEntryResult,
  Counted,
  CountRow,
  LedgerEntry,
  NewLedgerEntry,
  ReleasedWords,
  SendHelpedResult,
} from '@/utils/contract/ledger';
import type { EntryChange, InsertResult } from '@/utils/contract/messages';

/** What stands on the desk's page beside what was found in it. */
export type PageFacts = Pick<Conversation, 'messages' | 'fields'>;
export const NO_FACTS: PageFacts = { messages: [], fields: {} };

/** What quick actions and the ledger need of the world; each acts on the conversation in view. */
export interface CareTools {
  /** What is owed, the first that is due first. */
  entries: readonly LedgerEntry[];
  counts: readonly CountRow[];
  /** Milliseconds since 1970; moves on when the next thing is due. */
  now: number;
  readPage(): Promise<PageFacts>;
  /** Only into the box of an internal note. */
  insertNote(text: string): Promise<InsertResult>;
  addEntry(
    entry: Pick<NewLedgerEntry, 'kind' | 'words' | 'owner' | 'dueAt'>,
  ): Promise<AddEntryResult>;
  changeEntry(id: string, change: EntryChange): Promise<ChangeEntryResult>;
  /** Brings the ticket's page to the front. */
  openTicket(entry: LedgerEntry): void;
  /** Opens an address that was checked before. */
  openTool(url: string): Promise<boolean>;
  countRecord(kind: Counted): void;
  setSellingStopped(on: boolean): void;
  sendHelped(helped: ReleasedWords): Promise<SendHelpedResult>;
}
