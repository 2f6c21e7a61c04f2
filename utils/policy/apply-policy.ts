import type { Feature, Policy, PolicyKey } from '@/utils/contract/policy';
import type { Settings } from '@/utils/contract/settings';

/** By setting, what in the policy decides it. */
const DECIDED_BY: Partial<Record<keyof Settings, PolicyKey>> = {
  region: 'region',
  ageThreshold: 'ageThreshold',
  keepHours: 'retentionHours',
  toolOrigins: 'toolOrigins',
  packUrl: 'packUrl',
};

/** The settings as they are in force: what the company decided stands in place of what was chosen. */
export function applyPolicy(chosen: Settings, policy: Policy): Settings {
  const settings = { ...chosen };
  for (const [setting, key] of Object.entries(DECIDED_BY))
    if (policy[key] !== undefined) Object.assign(settings, { [setting]: policy[key] });
  if (isOff(policy, 'voice-preview')) settings.voicePreview = false;
  return settings;
}

/** What was chosen, with a change: what the company decided is never kept as the agent's choice. */
export function chosenAfter(chosen: Settings, changed: Settings, policy: Policy): Settings {
  const kept = lockedSettings(policy).map((setting) => [setting, chosen[setting]]);
  return { ...changed, ...Object.fromEntries(kept) };
}

/** The settings that the agent cannot change. */
export function lockedSettings(policy: Policy): (keyof Settings)[] {
  const decided = (Object.keys(DECIDED_BY) as (keyof Settings)[]).filter((setting) => {
    const key = DECIDED_BY[setting];
    return key !== undefined && policy[key] !== undefined;
  });
  return isOff(policy, 'voice-preview') ? [...decided, 'voicePreview'] : decided;
}

export const isOff = (policy: Policy, feature: Feature): boolean =>
  policy.featuresOff?.includes(feature) ?? false;
