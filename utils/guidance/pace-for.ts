import type { CareNote } from '@/utils/contract/care-note';
import type { Need } from '@/utils/contract/need';
import { type Settings, SPEED_LIMITS, type Speed } from '@/utils/contract/settings';
import type { Language } from '@/utils/contract/text';
import type { Pace } from './pace';

type PaceSettings = Pick<Settings, 'pace' | 'paceByNeed'>;

/** What colleagues noted of a customer, in speeds. */
const NOTED_PACES: Record<NonNullable<CareNote['pace']>, Pace> = {
  slow: { zhPerMinute: 130, enPerMinute: 105, waitSeconds: 8 },
  'very-slow': { zhPerMinute: 110, enPerMinute: 90, waitSeconds: 10 },
};

/** How long the customer is left in peace where no playbook says it. */
const WAIT_SECONDS = 5;

/**
 * The pace for the need that leads: what the agent chose for it; else the slower of the usual pace
 * and what its playbook advises.
 */
export function paceFor(need: Need | null, { pace, paceByNeed }: PaceSettings): Pace {
  const waitSeconds = need?.pace.waitSeconds ?? WAIT_SECONDS;
  const chosen = need && paceByNeed[need.id];
  return { ...(chosen ?? (need ? slowerOf(pace, need.pace) : pace)), waitSeconds };
}

function slowerOf(a: Speed, b: Speed): Speed {
  return {
    zhPerMinute: Math.min(a.zhPerMinute, b.zhPerMinute),
    enPerMinute: Math.min(a.enPerMinute, b.enPerMinute),
  };
}

/** Where a care note says how fast this customer can follow, no faster than that. */
export function pacedByNote(pace: Pace, note: CareNote | null): Pace {
  const noted = note?.pace && NOTED_PACES[note.pace];
  if (!noted) return pace;
  const waitSeconds = Math.max(pace.waitSeconds, noted.waitSeconds);
  return { ...slowerOf(pace, noted), waitSeconds };
}

/** Which of the two speeds counts for a language. */
export const speedUnit = (language: Language): keyof Speed =>
  language === 'en' ? 'enPerMinute' : 'zhPerMinute';

/** The settings to change so that `speed` holds: for the need, or where there is none, as usual. */
export function withSpeed(
  need: Need | null,
  speed: Speed,
  { paceByNeed }: PaceSettings,
): Partial<Settings> {
  const { zhPerMinute, enPerMinute } = speed;
  const chosen = { zhPerMinute, enPerMinute };
  return need ? { paceByNeed: { ...paceByNeed, [need.id]: chosen } } : { pace: chosen };
}

/** A speed one step faster or slower in this language, within what can be chosen. */
export function changedSpeed<S extends Speed>(speed: S, language: Language, by: 1 | -1): S {
  const unit = speedUnit(language);
  const { least, most, step } = SPEED_LIMITS[unit];
  const wanted = (Math.round(speed[unit] / step) + by) * step;
  return { ...speed, [unit]: Math.max(least, Math.min(most, wanted)) };
}
