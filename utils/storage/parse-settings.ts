import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '@/utils/contract/settings';

export interface ParsedSettings {
  settings: Settings;
  /** Where defaults had to stand in, such as `theme` or `desks.https://desk.example.com`. */
  rejected: string[];
}

const fields = SettingsSchema.entries;

/**
 * Reads stored settings part by part: only what does not fit is replaced by its default, and is
 * named in `rejected`. A part that is missing is no fault: an older version did not know it.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, rejected: [] };
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { settings: DEFAULT_SETTINGS, rejected: ['settings'] };
  }
  const parts = stored as Record<string, unknown>;
  const rejected = Object.keys(parts).filter((key) => !(key in fields));

  const take = <K extends Exclude<keyof Settings, 'desks'>>(key: K): Settings[K] => {
    if (parts[key] === undefined) return DEFAULT_SETTINGS[key];
    const result = v.safeParse(fields[key], parts[key]);
    if (result.success) return result.output as Settings[K];
    rejected.push(key);
    return DEFAULT_SETTINGS[key];
  };
  const settings: Settings = {
    format: take('format'),
    language: take('language'),
    region: take('region'),
    theme: take('theme'),
    ageThreshold: take('ageThreshold'),
    pace: take('pace'),
    paceByNeed: take('paceByNeed'),
    paceOnOpen: take('paceOnOpen'),
    voicePreview: take('voicePreview'),
    ignoredFindings: take('ignoredFindings'),
    bareKeys: take('bareKeys'),
    calm: take('calm'),
    cuesPerHour: take('cuesPerHour'),
    adaptersOff: take('adaptersOff'),
    toolOrigins: take('toolOrigins'),
    agentName: take('agentName'),
    keepHours: take('keepHours'),
    packUrl: take('packUrl'),
    desks: takeDesks(parts.desks, rejected),
  };
  return { settings, rejected };
}

function takeDesks(stored: unknown, rejected: string[]): Settings['desks'] {
  if (stored === undefined) return DEFAULT_SETTINGS.desks;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    rejected.push('desks');
    return DEFAULT_SETTINGS.desks;
  }
  const desks: Settings['desks'] = {};
  for (const [origin, desk] of Object.entries(stored)) {
    const result = v.safeParse(fields.desks.value, desk);
    if (result.success) desks[origin] = result.output;
    else rejected.push(`desks.${origin}`);
  }
  return desks;
}
