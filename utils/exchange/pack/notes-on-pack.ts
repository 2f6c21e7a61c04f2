import type { PackHead } from './read-pack-file';

/** What a trainer should know of a pack before taking it in; worded by `exchange.note.<code>`. */
export interface PackNote {
  code: 'trusted' | 'own' | 'signed' | 'unsigned' | 'expired' | 'older';
  /** A key, a day or a number; empty where the wording needs nothing. */
  about: string;
}

export interface PackMeasure {
  /** Whether the company pinned keys: a pack that came so far is signed with one of them. */
  pinned: boolean;
  /** The key in this browser; null: none. */
  ownKey: string | null;
  /** Number of the pack that was taken here; null: the one that came with CareCue. */
  inForce: number | null;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Who signed it, and whether it is over or older than the one in force. An agent's browser refuses
 * those; a trainer may want a wording of before back, sees each change, and publishes anew.
 */
export function notesOnPack(head: PackHead, measure: PackMeasure): PackNote[] {
  const { inForce, now } = measure;
  const { keyId = '', expiresAt, version } = head;
  const notes: PackNote[] = [{ code: signedBy(keyId, measure), about: keyId }];
  if (expiresAt && Date.parse(expiresAt) <= now)
    notes.push({ code: 'expired', about: expiresAt.slice(0, 10) });
  if (version !== null && inForce !== null && version < inForce)
    notes.push({ code: 'older', about: String(inForce) });
  return notes;
}

function signedBy(keyId: string, { pinned, ownKey }: PackMeasure): PackNote['code'] {
  if (!keyId) return 'unsigned';
  if (pinned) return 'trusted';
  return keyId === ownKey ? 'own' : 'signed';
}
