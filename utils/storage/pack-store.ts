import type { AcceptedHead, AcceptedPack, PackOrigin } from '@/utils/contract/delivery';
import type { ItemKind, Pack } from '@/utils/contract/pack';
import { type Checksums, checksumsOf } from '@/utils/knowledge/checksum';
import { attempt, attemptWrite, type CareCueDatabase, type PackRow } from './database';
import { done, type StorageResult } from './storage-problem';

type HeadRow = Extract<PackRow, { part: 'head' }>;
type ItemsRow = Extract<PackRow, { part: 'items' }>;

/** The pack in force in place of the default one. */
export interface KeptPack {
  head: AcceptedHead & PackOrigin;
  /** Null where its items are not whole any more. */
  pack: Pack | null;
}

/** The pack that was taken from a file or an address, kept whole, so that it can be installed again. */
export function createPackStore(database: CareCueDatabase) {
  const { packs, defaults, meta } = database;

  const readHead = async () => (await packs.get('head')) as HeadRow | undefined;

  return {
    /** What is known of it; null where the default pack is in force. */
    async head(): Promise<StorageResult<{ head: HeadRow | null }>> {
      const read = await attempt(database, readHead);
      return read.ok ? { ok: true, head: read.value ?? null } : read;
    },

    async read(): Promise<StorageResult<{ kept: KeptPack | null }>> {
      const read = await attempt(database, async () => ({
        head: await readHead(),
        rest: (await packs.get('items')) as ItemsRow | undefined,
      }));
      if (!read.ok) return read;
      const { head, rest } = read.value;
      if (!head) return { ok: true, kept: null };
      const whole = rest && same(rest.checksums, await checksumsOf(rest.items));
      return { ok: true, kept: { head, pack: whole ? installable(head, rest) : null } };
    },

    /**
     * Puts a checked pack in force in one go: all of it, or nothing. Refused where another window has
     * taken one meanwhile that is not `before`.
     */
    async keep(
      { head, items, checksums }: AcceptedPack,
      origin: PackOrigin,
      before: string | null,
    ): Promise<StorageResult<{ kept: boolean; changed: ItemKind[] }>> {
      const written = await attemptWrite(database, () =>
        database.transaction('rw', packs, defaults, meta, async () => {
          if (((await readHead())?.digest ?? null) !== before) return { kept: false, changed: [] };
          const present = (await meta.get('default-pack'))?.checksums ?? {};
          await packs.bulkPut([
            { part: 'head', ...head, ...origin },
            { part: 'items', items, checksums },
          ]);
          await defaults.clear();
          await defaults.bulkPut(items);
          const version = labelOf(head);
          await meta.put({ key: 'default-pack', version, checksums });
          return { kept: true, changed: differing(present, checksums) };
        }),
      );
      return written.ok ? { ok: true, ...written.value } : written;
    },

    /** The same pack came once more, from there. */
    renew: async (origin: Partial<PackOrigin>): Promise<StorageResult> =>
      done(
        await attemptWrite(database, () =>
          packs
            .where('part')
            .equals('head')
            .modify((row) => void Object.assign(row, origin)),
        ),
      ),

    /** Lets go of it; the default pack is to be installed after that. */
    drop: async (): Promise<StorageResult> =>
      done(await attemptWrite(database, () => packs.clear())),
  };
}
export type PackStore = ReturnType<typeof createPackStore>;

/** Tells two packs of one number apart. */
const labelOf = ({ version, digest }: AcceptedHead) => `${version} (${digest.slice(0, 8)})`;

const installable = (head: AcceptedHead, { items }: ItemsRow): Pack => ({
  format: 1,
  id: 'taken',
  version: labelOf(head),
  items,
});

function differing(a: Checksums, b: Checksums): ItemKind[] {
  return (Object.keys({ ...a, ...b }) as ItemKind[]).filter((kind) => a[kind] !== b[kind]);
}

const same = (a: Checksums, b: Checksums) => differing(a, b).length === 0;
