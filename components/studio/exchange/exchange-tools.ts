import type { Item } from '@/utils/contract/pack';
import type { ItemDraft } from '@/utils/contract/studio';
import type { ThreeItems } from '@/utils/exchange/merge/merge-packs';

/** The content as "In and out" needs it. */
export interface ExchangeContent {
  /** In force now. */
  inForce: readonly Item[];
  /** With the drafts that are finished. */
  working: readonly Item[];
  /** As installed. */
  defaults: readonly Item[];
  /** Changes that rest on default items which have changed since; empty: nothing waits. */
  outdated: readonly ThreeItems[];
  /** Of the version in force; 0 where none was published. */
  version: number;
}

/** What the browser does for it. */
export interface ExchangeTools {
  /** Keeps drafts, all or none; false: nothing was kept. */
  keep(drafts: readonly ItemDraft[]): Promise<boolean>;
  download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void;
  /** Milliseconds since 1970. */
  now(): number;
}
