import * as v from 'valibot';
import { MOST_KEEP_HOURS } from './ledger';
import { KeyIdSchema } from './pack-file';
import { REGIONS } from './region';

/** What a company can switch off. Nothing on this list silences crisis or fraud. */
export const FEATURES = [
  'studio',
  'teaching',
  'generic-reader',
  'draft-check',
  'reminders',
  'voice-preview',
  'counts',
] as const;
export type Feature = (typeof FEATURES)[number];

/** A desk that may be used: `https://desk.example.com`, `https://*.example.com`, a port included. */
export const ALLOWED_DESK = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;
const HTTPS = /^https:\/\//;
const Address = v.pipe(v.string(), v.regex(HTTPS), v.url(), v.maxLength(2_000));
const Origin = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/),
  v.maxLength(300),
);

export { Address as PackAddressSchema };

/**
 * What the company sets through the browser's policy (`storage.managed`), described in
 * `docs/policy.md`. `public/managed-schema.json` is the same for the browser; a test compares them.
 * Everything is optional: what is not set is the agent's choice.
 */
export const PolicySchema = v.strictObject({
  allowedDesks: v.optional(v.array(v.pipe(v.string(), v.regex(ALLOWED_DESK), v.maxLength(300)))),
  region: v.optional(v.picklist(REGIONS)),
  ageThreshold: v.optional(v.picklist([60, 65])),
  packUrl: v.optional(Address),
  pinnedKeys: v.optional(v.array(KeyIdSchema)),
  retentionHours: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_KEEP_HOURS)),
  ),
  featuresOff: v.optional(v.array(v.picklist(FEATURES))),
  toolOrigins: v.optional(v.array(Origin)),
});
export type Policy = v.InferOutput<typeof PolicySchema>;
export type PolicyKey = keyof Policy;

/** What is in force, and what the company wrote that cannot be used. */
export interface ReadPolicy {
  policy: Policy;
  rejected: string[];
}
