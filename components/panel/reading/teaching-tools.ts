import type { Adapter } from '@/utils/contract/adapter';
import type {
  AdapterTrial,
  ReadConversation,
  SaveTaughtResult,
  StartPickerResult,
  TaughtAdapter,
} from '@/utils/contract/teaching';
import type { ReadAdapter } from '@/utils/knowledge/adapter-source';

/** What the views on reading ask for; each acts on the page in view. */
export interface TeachingTools {
  /** Origin of the desk in view; null where there is none. */
  desk: string | null;
  /** Another number when what is read of the page may have changed. */
  revision: number;
  taught: readonly TaughtAdapter[];
  /** The conversation in view exactly as read; null where none is. */
  read(): Promise<ReadConversation | null>;
  startPicker(): Promise<StartPickerResult>;
  /** Called straight from the click: the browser asks for permission only then. */
  allow(origin: string): Promise<boolean>;
  save(taught: TaughtAdapter): Promise<SaveTaughtResult>;
  remove(taught: TaughtAdapter): Promise<boolean>;
  test(adapter: Adapter): Promise<AdapterTrial>;
  /** The text of an adapter's file, and back. */
  write(adapter: Adapter): Promise<string>;
  parse(id: string, text: string): Promise<ReadAdapter>;
  /** Hands a file to the browser's downloads. */
  download(name: string, text: string): void;
}

/** An origin as it is shown: `desk.example.com`. */
export const shownOrigin = (origin: string) => origin.replace(/^https?:\/\//, '');

/** What a taught adapter is called; undefined where it is none. */
export const taughtTitle = (tools: TeachingTools | undefined, id: string) =>
  tools?.taught.find(({ adapter }) => adapter.id === id)?.adapter.title;
