import type { AcceptedHead, AcceptedPack, Refusal, RefusalCode } from '@/utils/contract/delivery';
import { checkIncoming } from '@/utils/exchange/check-incoming';
import { decodeText } from '@/utils/exchange/decode-text';
import type { ExchangeProblem, ProblemCode } from '@/utils/exchange/exchange-problem';
import { LIMITS } from '@/utils/exchange/limits';
import {
  incomingOf,
  isUnaltered,
  type ReadPack,
  readPackFile,
} from '@/utils/exchange/pack/read-pack-file';
import { runInSlices, type Steps } from '@/utils/exchange/slices';
import { checkPatterns } from '@/utils/knowledge/check-patterns';
import { distrustPack } from '@/utils/signing/distrust-pack';
import { isCutOff } from './is-cut-off';

/** What a pack is measured by. */
export interface Terms {
  /** Keys of which one must have signed it; null: none is asked for. */
  pinnedKeys: readonly string[] | null;
  /** The pack in force; null: the one that came with the extension. */
  inForce: Pick<AcceptedHead, 'version' | 'digest' | 'handovers'> | null;
  /** Milliseconds since 1970. */
  now: number;
}

export type Acceptance =
  | { ok: true; pack: AcceptedPack }
  | { ok: true; pack: null }
  | { ok: false; refusal: Refusal };

/**
 * Checks a pack file from its bytes on, the cheapest and the most telling first; changes nothing. A
 * null pack is the one in force once more.
 */
export async function acceptPack(bytes: Uint8Array, terms: Terms): Promise<Acceptance> {
  if (bytes.length > LIMITS.fileBytes) return refuse('oversized', megabytes(LIMITS.fileBytes));
  const digest = await sha256(bytes);
  if (digest === terms.inForce?.digest) return { ok: true, pack: null };
  const text = decodeText(bytes);
  if (text === null) return refuse('altered');
  const read = await inSlices(readPackFile(text, ''));
  if (!read.ok) return { ok: false, refusal: fromProblem(read.problems[0], text) };
  const { version, checksums } = read.head;
  if (version === null || !checksums) return refuse('wrong-schema', 'version');

  const distrusted = await distrust(read, terms);
  if (distrusted) return { ok: false, refusal: distrusted };
  const { expiresAt = null, keyId = null, handovers = [], name, publishedAt } = read.head;
  if (expiresAt !== null && Date.parse(expiresAt) <= terms.now)
    return refuse('expired', expiresAt.slice(0, 10));
  if (terms.inForce && version <= terms.inForce.version)
    return refuse('older', `${version} ≤ ${terms.inForce.version}`);

  const checked = await inSlices(checkIncoming(incomingOf(read, '')));
  if (!checked.ok) return { ok: false, refusal: fromProblem(checked.problems[0], text) };
  const [unusable] = checkPatterns(checked.items);
  if (unusable) return refuse('wrong-schema', placeOf(unusable));
  const head = { version, name, publishedAt, expiresAt, keyId, handovers, digest };
  return { ok: true, pack: { head, items: checked.items, checksums } };
}

/** Null where the pack is from whom it must be, and as it was written. */
async function distrust(read: ReadPack, { pinnedKeys, inForce }: Terms): Promise<Refusal | null> {
  const trust = { pinnedKeys, handovers: inForce?.handovers ?? [] };
  const distrusted = await distrustPack(read, trust);
  if (distrusted) return distrusted;
  return (await isUnaltered(read)) ? null : { code: 'altered', about: '' };
}

const TOO_MUCH: readonly ProblemCode[] = [
  'file-too-large',
  'too-many-items',
  'too-deep',
  'too-many-keys',
  'too-long',
];

function fromProblem(problem: ExchangeProblem | undefined, text: string): Refusal {
  const { code = 'not-a-pack', about = '', path = '', item } = problem ?? {};
  if (code === 'json-broken') return { code: isCutOff(text) ? 'truncated' : 'altered', about: '' };
  if (code === 'newer-format') return { code, about };
  if (TOO_MUCH.includes(code)) return { code: 'oversized', about };
  return { code: 'wrong-schema', about: item ? placeOf({ ...item, path }) : about.slice(0, 120) };
}

const placeOf = ({ kind, id, path }: { kind: string; id: string; path: string }) =>
  `${kind} ${id} ${path}`.trim().slice(0, 120);

async function inSlices<T>(steps: Steps<T>): Promise<T> {
  const finished = await runInSlices(steps);
  if (finished.stopped) throw new Error('Nothing stops it.');
  return finished.value;
}

function refuse(code: RefusalCode, about = '') {
  return { ok: false as const, refusal: { code, about } };
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
