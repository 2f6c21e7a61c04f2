/** The trainers' key as this browser has it. */
export interface OwnKeyView {
  /** The public key. */
  id: string;
  /** Milliseconds since 1970. */
  since: number;
  /** Number of the last pack that it signed; 0: none. */
  lastVersion: number;
}

export type RestoreOutcome = 'restored' | 'not-a-key' | 'wrong-phrase' | 'failed';

export interface KeysTools {
  /** Null: there is none yet. */
  key: OwnKeyView | null;
  /** Makes one, in place of the one before if there is one, and saves its file. */
  make(phrase: string): Promise<boolean>;
  restore(file: Blob, phrase: string): Promise<RestoreOutcome>;
  copy(text: string): Promise<boolean>;
}
