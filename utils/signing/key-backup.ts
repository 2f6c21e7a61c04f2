import * as v from 'valibot';
import { type KeyHandover, KeyHandoverSchema, KeyIdSchema } from '@/utils/contract/pack-file';
import { fromBase64url, toBase64url } from './base64url';
import { importPrivateKey, isSignedBy, type SigningKey, signText } from './keys';

/** A phrase this short could be guessed from a stolen file. */
export const PHRASE_LENGTH = 12;
/** As OWASP advised in 2023 for PBKDF2 with SHA-256; a file may have been made with more. */
const ROUNDS = 600_000;

const Bytes = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(500));

/** A private key as a file, which opens only with its phrase. */
const KeyBackupSchema = v.strictObject({
  format: v.literal('carecue-key-backup-1'),
  id: KeyIdSchema,
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(10_000_000)),
  salt: Bytes,
  iv: Bytes,
  sealed: Bytes,
  handovers: v.optional(v.pipe(v.array(KeyHandoverSchema), v.maxLength(50)), []),
});

/** The key's file. The key must still be one that can be taken out; see {@link makeKey}. */
export async function backUpKey(
  { id, privateKey }: SigningKey,
  handovers: readonly KeyHandover[],
  phrase: string,
): Promise<string> {
  const [salt, iv] = [random(16), random(12)];
  const sealed = await crypto.subtle.encrypt(
    cipher(iv, id),
    await keyFrom(phrase, salt, ROUNDS),
    await crypto.subtle.exportKey('pkcs8', privateKey),
  );
  const backup = {
    format: 'carecue-key-backup-1',
    id,
    rounds: ROUNDS,
    salt: toBase64url(salt),
    iv: toBase64url(iv),
    sealed: toBase64url(new Uint8Array(sealed)),
    handovers,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

export type OpenedKey =
  | { ok: true; key: SigningKey; handovers: KeyHandover[] }
  | { ok: false; reason: 'not-a-key' | 'wrong-phrase' };

/** The key out of its file, sealed: it signs, and is not given out again. */
export async function openBackup(text: string, phrase: string): Promise<OpenedKey> {
  const read = v.safeParse(
    v.pipe(v.string(), v.maxLength(100_000), v.parseJson(), KeyBackupSchema),
    text,
  );
  if (!read.success) return { ok: false, reason: 'not-a-key' };
  const { id, rounds, handovers } = read.output;
  const [salt, iv, sealed] = (['salt', 'iv', 'sealed'] as const).map((name) =>
    fromBase64url(read.output[name]),
  );
  if (!salt || !iv || !sealed) return { ok: false, reason: 'not-a-key' };
  try {
    const bytes = await crypto.subtle.decrypt(
      cipher(iv, id),
      await keyFrom(phrase, salt, rounds),
      sealed,
    );
    const key = { id, privateKey: await importPrivateKey(bytes, false) };
    // The id goes into every pack: it must be that of the key.
    if (!(await isSignedBy(id, await signText(id, key), id)))
      return { ok: false, reason: 'not-a-key' };
    return { ok: true, key, handovers };
  } catch {
    return { ok: false, reason: 'wrong-phrase' };
  }
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const cipher = (iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(id),
});

async function keyFrom(
  phrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same phrase typed on another system may be composed of other characters.
  const typed = new TextEncoder().encode(phrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
