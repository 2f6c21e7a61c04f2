import type { CannotKeep, NotKept } from '@/utils/contract/damage';

/**
 * Why something could not be kept or read. `kind` is what the interface words for the user:
 * - `blocked`: another page of an older version of the extension holds the database open
 * - `newer-version`: the data was written by a newer version of the extension
 * - `quota`: the disk is full, or the browser's limit is reached
 * - `pack-unreadable`: the pack that came with the extension could not be read
 * - `invalid-item`: something that does not fit the schema was to be saved
 * - `changed-meanwhile`: what was to be written rests on something that was changed elsewhere since
 * - `unavailable`: anything else that keeps the storage from working
 *
 * `detail` is for a log, in English, and holds no content.
 */
export interface StorageProblem {
  kind:
    | 'blocked'
    | 'newer-version'
    | 'quota'
    | 'pack-unreadable'
    | 'invalid-item'
    | 'changed-meanwhile'
    | 'unavailable';
  detail: string;
}

export type StorageResult<T = object> = ({ ok: true } & T) | { ok: false; problem: StorageProblem };

export function failure(kind: StorageProblem['kind'], detail: string) {
  return { ok: false as const, problem: { kind, detail } };
}

/** The outcome without its value. */
export function done(result: StorageResult): StorageResult {
  return result.ok ? { ok: true } : result;
}

const KINDS: Record<string, StorageProblem['kind']> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
};

/** Why nothing can be kept for now, for the interface to word; null: it is another problem, or none. */
export function cannotKeep(problem: StorageProblem | null): CannotKeep | null {
  const kind = problem?.kind;
  return kind === 'blocked' || kind === 'newer-version' || kind === 'quota' ? kind : null;
}

/** The same of one thing that was not kept. */
export const notKept = (problem: StorageProblem): NotKept => cannotKeep(problem) ?? 'not-kept';

/** Words an error of IndexedDB, Dexie or `browser.storage`; the cause may be wrapped in others. */
export function storageProblemOf(error: unknown): StorageProblem {
  const chain = causesOf(error);
  for (const { name, message } of chain) {
    const kind = KINDS[name] ?? (/quota|no_space/i.test(message) ? 'quota' : null);
    if (kind) return { kind, detail: `${name}: ${message}` };
  }
  const [first] = chain;
  return { kind: 'unavailable', detail: first ? `${first.name}: ${first.message}` : String(error) };
}

function causesOf(error: unknown): Error[] {
  const chain: Error[] = [];
  let current = error;
  while (isError(current) && !chain.includes(current)) {
    chain.push(current);
    current = (current as { inner?: unknown }).inner ?? current.cause;
  }
  return chain;
}

/** A DOMException is an error too, even from another realm. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
