import type { Policy } from '@/utils/contract/policy';
import type { Settings } from '@/utils/contract/settings';

/** The address that is stamped into a company's edition. */
const ofEdition: string | null = import.meta.env.VITE_PACK_URL ?? null;

/** Where a pack is asked for, and whether the company decided it; null: nowhere. */
export interface PackAddress {
  url: string | null;
  byCompany: boolean;
}

/** Policy comes before edition, and both before what the agent chose. */
export function packAddress(settings: Settings, policy: Policy): PackAddress {
  const url = policy.packUrl ?? ofEdition;
  return url ? { url, byCompany: true } : { url: settings.packUrl, byCompany: false };
}
