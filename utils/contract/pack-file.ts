import * as v from 'valibot';

/** The shape of a pack file; a later shape has another number and is refused by older editions. */
export const PACK_FILE_FORMAT = 'carecue-pack-1';

const Moment = v.pipe(v.string(), v.isoTimestamp());
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A public Ed25519 key: 32 bytes as base64url. It is its own name. */
export const KeyIdSchema = v.pipe(
  v.string(),
  v.regex(/^[\w-]{43}$/, 'A key is 43 letters, digits, hyphens and underscores.'),
);

/** One key in place of another, said by the one that is replaced. */
export const KeyHandoverSchema = v.strictObject({
  key: KeyIdSchema,
  replaces: KeyIdSchema,
  signature: v.pipe(v.string(), v.maxLength(100)),
});
export type KeyHandover = v.InferOutput<typeof KeyHandoverSchema>;

/**
 * A pack as one file, described in `docs/packs.md`. Items stand in it as they are; each is checked
 * on its own, so that every fault can be named.
 */
export const PackFileSchema = v.strictObject({
  format: v.literal(PACK_FILE_FORMAT),
  /** What people call it. */
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  /** Grows with everything that is published; an agent's browser takes no older one. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  publishedAt: Moment,
  /** From then on it is not accepted any more. */
  expiresAt: v.optional(Moment),
  /** By kind, the SHA-256 (hex) of its items as `checksumsOf` reckons it. */
  checksums: v.record(v.pipe(v.string(), v.maxLength(40)), Sha256),
  items: v.array(v.looseObject({ kind: v.string(), id: v.string() })),
  /** Names the key that signed it. */
  keyId: v.optional(KeyIdSchema),
  /** How that key came in place of earlier ones, so that who pinned one of those trusts it. */
  handovers: v.optional(v.pipe(v.array(KeyHandoverSchema), v.maxLength(50))),
  /** Over the canonical form of everything else. */
  signature: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))),
});
export type PackFile = v.InferOutput<typeof PackFileSchema>;
