import { isDeepStrictEqual } from 'node:util';
import type { StudioState } from './state-of';

/** What was asked of the studio, and how much of it was confirmed on the screen. */
export interface Standing {
  confirmed: StudioState;
  asked: StudioState;
}

/** Why what was found is neither what was confirmed nor what was asked for since; null: it is. */
export function misfit(found: StudioState, { confirmed, asked }: Standing): string | null {
  const wholes = [confirmed, asked].map(({ typed: _typed, ...whole }) => whole);
  const { typed, ...whole } = found;
  if (!wholes.some((one) => isDeepStrictEqual(one, whole)))
    return `found ${JSON.stringify(whole)}, neither ${wholes.map((one) => JSON.stringify(one)).join(' nor ')}`;
  if (typed === confirmed.typed || isTypedSince(typed, { confirmed, asked })) return null;
  return `found ${JSON.stringify(typed)} typed, confirmed ${JSON.stringify(confirmed.typed)}`;
}

/** Text grows while it is typed: what is kept is any beginning of it that holds what was confirmed. */
function isTypedSince(typed: string | null, { confirmed, asked }: Standing): boolean {
  if (typed === null || !asked.typed?.startsWith(typed)) return false;
  const began = confirmed.typed !== null && asked.typed.startsWith(confirmed.typed);
  return !began || typed.startsWith(confirmed.typed ?? '');
}
