import type { Hotline } from '@/utils/contract/fraud';
import type { Region } from '@/utils/contract/region';

const PURPOSES: Hotline['purpose'][] = ['emergency', 'fraud', 'crisis', 'consumer'];

/**
 * The numbers that an agent may see: those of the region, verified, emergencies first. None where
 * no region was chosen: a wrong number is worse than none, and the language does not tell it.
 */
export function shownHotlines(hotlines: readonly Hotline[], region: Region | null): Hotline[] {
  return hotlines
    .filter((hotline) => hotline.region === region && hotline.verifiedOn !== null)
    .sort((a, b) => PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose));
}
