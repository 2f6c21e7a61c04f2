import type { Place } from './exchange-problem';
import type { Path } from './walk-texts';

/** An item as a file gives it, not yet checked. */
export interface Incoming {
  value: Record<string, unknown>;
  /** Where the value of a field stands, or the nearest part of the item that is there. */
  placeOf(path: Path): Place;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
