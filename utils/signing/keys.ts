import { fromBase64url, toBase64url } from './base64url';

export const ED25519 = 'Ed25519';

/** A key to sign with. Its id is the public key itself: 32 bytes as base64url, 43 characters. */
export interface SigningKey {
  id: string;
  privateKey: CryptoKey;
}

/**
 * A new pair. The private key can be taken out of it, so that it can be backed up: keep it only
 * through {@link sealKey}.
 */
export async function makeKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey(ED25519, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return { id: toBase64url(new Uint8Array(raw)), privateKey: pair.privateKey };
}

/** The same key, from which the browser never gives the private part out again. */
export async function sealKey({ id, privateKey }: SigningKey): Promise<SigningKey> {
  const bytes = await crypto.subtle.exportKey('pkcs8', privateKey);
  return { id, privateKey: await importPrivateKey(bytes, false) };
}

export function importPrivateKey(bytes: BufferSource, extractable: boolean): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', bytes, ED25519, extractable, ['sign']);
}

/** The signature over the text's UTF-8, as base64url. */
export async function signText(text: string, { privateKey }: SigningKey): Promise<string> {
  const signature = await crypto.subtle.sign(ED25519, privateKey, new TextEncoder().encode(text));
  return toBase64url(new Uint8Array(signature));
}

/** Whether the key of this id signed the text; false, too, where id or signature are none. */
export async function isSignedBy(text: string, signature: string, id: string): Promise<boolean> {
  const [key, bytes] = [fromBase64url(id), fromBase64url(signature)];
  if (key?.length !== 32 || bytes?.length !== 64) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', key, ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, publicKey, bytes, new TextEncoder().encode(text));
  } catch {
    // 32 bytes that are no point of the curve.
    return false;
  }
}

/** In groups of six, so that two people can compare it by telephone. */
export const groupKeyId = (id: string): string => id.replace(/(.{6})(?=.)/g, '$1 ');
