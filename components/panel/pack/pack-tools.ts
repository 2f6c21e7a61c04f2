import type { AcceptedHead, DeliveryReport, PackOrigin, Refusal } from '@/utils/contract/delivery';

/** The content pack as this browser has it. */
export interface PackView {
  /** Null: the one that came with CareCue. */
  inForce: (AcceptedHead & PackOrigin) | null;
  url: string | null;
  /** The company decided where packs come from. */
  byCompany: boolean;
  /** The browser lets CareCue ask there. */
  allowed: boolean;
  last: DeliveryReport | null;
}

export type PackOutcome = 'taken' | 'unchanged' | Refusal;

export interface PackTools {
  /** Null until it is read. */
  view: PackView | null;
  /** Null where there is no address. */
  ask(): Promise<PackOutcome | null>;
  /** Straight from a click: the browser asks the agent. False: refused. */
  allow(url: string): Promise<boolean>;
  takeFile(file: Blob): Promise<PackOutcome>;
  /** False where it did not work. */
  drop(): Promise<boolean>;
}
