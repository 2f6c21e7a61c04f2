import * as v from 'valibot';
import type { Item, ItemKind } from '@/utils/contract/pack';
import {
  type ItemDraft,
  type Override,
  type Version,
  type VersionNote,
  VersionNoteSchema,
} from '@/utils/contract/studio';
import { checkItem } from '@/utils/knowledge/validate-pack';
import { applyDrafts, changedBetween, type FinishedDraft } from '@/utils/studio/apply-drafts';
import { attempt, attemptWrite, type CareCueDatabase } from './database';
import { failure, type StorageProblem, type StorageResult } from './storage-problem';

/** A draft as the trainer saw it: another `updatedAt` means that it was changed meanwhile. */
export type SeenDraft = Pick<ItemDraft, 'kind' | 'id' | 'updatedAt'>;

export type PublishResult = StorageResult<{ version: Version }>;

export interface Layers {
  /** As installed, before anything the trainers changed. */
  defaults: Item[];
  overrides: Override[];
  /** Of the default pack; null where none is installed. */
  packVersion: string | null;
}

/** Tells that other content of these kinds is in force. */
export type Announce = (kinds: Iterable<ItemKind>) => Promise<void>;

/** Ends the transaction without anything written. */
class Refusal extends Error {
  constructor(readonly problem: StorageProblem) {
    super(problem.detail);
  }
}

/**
 * What was published, and publishing. `announce` is called after a version is on the disk, so that
 * the background and every open page take it up.
 */
export function createVersionStore(database: CareCueDatabase, announce: Announce) {
  const { defaults, overrides, meta, drafts, versions, snapshots } = database;
  const tables = [defaults, overrides, meta, drafts, versions, snapshots];

  /** Replaces the overrides in force by `after`; inside a transaction. */
  const replace = async (
    before: Override[],
    after: Override[],
    about: VersionNote & Pick<Version, 'publishedAt' | 'bringsBack'>,
  ): Promise<Version> => {
    const last = await versions.orderBy('number').last();
    const pack = await meta.get('default-pack');
    const version: Version = {
      ...about,
      number: (last?.number ?? 0) + 1,
      packVersion: pack?.version ?? null,
      changed: changedBetween(before, after),
    };
    if (!last) await snapshots.put({ number: 0, overrides: before });
    await overrides.clear();
    await overrides.bulkPut(after);
    await versions.add(version);
    await snapshots.add({ number: version.number, overrides: after });
    return version;
  };

  const write = async (note: VersionNote, work: (note: VersionNote) => Promise<Version>) => {
    const checked = v.safeParse(VersionNoteSchema, note);
    if (!checked.success) return failure('invalid-item', `note: ${checked.issues[0].message}`);
    let refused: StorageProblem | null = null;
    const written = await attemptWrite(database, () =>
      database
        .transaction('rw', tables, () => work(checked.output))
        .catch((error: unknown) => {
          if (error instanceof Refusal) refused = error.problem;
          throw error;
        }),
    );
    if (!written.ok) return { ok: false as const, problem: refused ?? written.problem };
    await announce(written.value.changed.map(({ kind }) => kind));
    return { ok: true as const, version: written.value };
  };

  return {
    /** Newest first. */
    async history(): Promise<StorageResult<{ versions: Version[] }>> {
      const read = await attempt(database, () => versions.orderBy('number').reverse().toArray());
      return read.ok ? { ok: true, versions: read.value } : read;
    },

    /** All overrides in force with a version; null where there is no such version. */
    async snapshot(number: number): Promise<StorageResult<{ overrides: Override[] | null }>> {
      const read = await attempt(database, () => snapshots.get(number));
      return read.ok ? { ok: true, overrides: read.value?.overrides ?? null } : read;
    },

    /** Puts these drafts in force in one go, and they are drafts no more. All or none. */
    publish: (seen: readonly SeenDraft[], note: VersionNote): Promise<PublishResult> =>
      write(note, async (about) => {
        const finished = await readSeen(database, seen);
        const before = await overrides.toArray();
        const after = applyDrafts(await defaults.toArray(), before, finished);
        await drafts.bulkDelete(seen.map(({ kind, id }) => [kind, id]));
        return replace(before, after, { ...about, publishedAt: Date.now(), bringsBack: null });
      }),

    /** Brings the state of an older version back, as a new version; 0: before the first. */
    rollBack: (number: number, note: VersionNote): Promise<PublishResult> =>
      write(note, async (about) => {
        const snapshot = await snapshots.get(number);
        if (!snapshot) throw refuse('invalid-item', `There is no version ${number}.`);
        const before = await overrides.toArray();
        const at = { publishedAt: Date.now(), bringsBack: number };
        return replace(before, snapshot.overrides, { ...about, ...at });
      }),
  };
}
export type VersionStore = ReturnType<typeof createVersionStore>;

const refuse = (kind: StorageProblem['kind'], detail: string) => new Refusal({ kind, detail });

/** The drafts as they are kept, checked; refuses what was changed meanwhile or does not fit. */
async function readSeen(
  { drafts }: CareCueDatabase,
  seen: readonly SeenDraft[],
): Promise<FinishedDraft[]> {
  const rows = await drafts.bulkGet(seen.map(({ kind, id }) => [kind, id]));
  return rows.map((row, index) => {
    const was = seen[index];
    const name = `${was?.kind} ${was?.id}`;
    if (!row || row.updatedAt !== was?.updatedAt) throw refuse('changed-meanwhile', name);
    if (!row.item) return { ...row, item: null };
    const checked = checkItem({ ...row.item, kind: row.kind, id: row.id });
    if (checked.ok) return { ...row, item: checked.item };
    const [problem] = checked.problems;
    throw refuse('invalid-item', `${name}, ${problem?.path}: ${problem?.message}`);
  });
}
