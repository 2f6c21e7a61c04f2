import type { Item } from '@/utils/contract/pack';
import type { ItemDraft } from '@/utils/contract/studio';
import type { ThreeItems } from '@/utils/exchange/merge/merge-packs';
import type { Trust } from '@/utils/signing/distrust-pack';

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
  /** What packs are signed with; null: they go out unsigned. */
  signer: Signer | null;
}

/** The trainers' key, as giving out needs it. */
export interface Signer {
  /** The highest number known here, of a pack that it signed or of one that was taken; 0: none. */
  lastVersion: number;
  /** The number that the next one gets, if no other is chosen. */
  next: number;
  /** False: the company pinned other keys. */
  trusted: boolean;
}

/** Number, name and days of a pack to be signed. */
export interface PackWish {
  name: string;
  version: number;
  days: number;
}

/** Whose packs are taken in, and what they are compared with. */
export interface PackTrust extends Trust {
  /** The key in this browser; null: none. */
  ownKey: string | null;
  /** Number of the pack that was taken here; null: the one that came with CareCue. */
  inForce: number | null;
}

/** What the browser does for it. */
export interface ExchangeTools {
  /** Keeps drafts, all or none; false: nothing was kept. */
  keep(drafts: readonly ItemDraft[]): Promise<boolean>;
  /** As it is at this moment: the company may change it while the page is open. */
  trust(): Promise<PackTrust>;
  /** Saves all that is in force as a signed file; false: the key could not be used. */
  sign(wish: PackWish): Promise<boolean>;
  download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void;
  /** Milliseconds since 1970. */
  now(): number;
}
