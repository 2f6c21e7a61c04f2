import type { KeyHandover } from '@/utils/contract/pack-file';
import { attempt, attemptWrite, type CareCueDatabase, type SigningKeyRow } from './database';
import { done, failure, type StorageResult } from './storage-problem';

export type OwnKey = Omit<SigningKeyRow, 'slot'>;

/** The trainers' key. Only one signs at a time: who takes another hands over to it. */
export function createKeyStore(database: CareCueDatabase) {
  const { signingKeys } = database;
  return {
    async read(): Promise<StorageResult<{ key: OwnKey | null }>> {
      const read = await attempt(database, () => signingKeys.get('own'));
      if (!read.ok) return read;
      if (!read.value) return { ok: true, key: null };
      const { slot: _slot, ...key } = read.value;
      return { ok: true, key };
    },

    /** In place of the one before. Refused for a key that the browser would give out. */
    async keep(
      { id, privateKey }: { id: string; privateKey: CryptoKey },
      about: { handovers: KeyHandover[]; since: number; lastVersion: number },
    ): Promise<StorageResult> {
      if (privateKey.extractable) return failure('invalid-item', 'The key is not sealed.');
      const row = { slot: 'own' as const, id, privateKey, ...about };
      return done(await attemptWrite(database, () => signingKeys.put(row)));
    },

    /** Remembers the number of a pack that it signed. */
    signed: async (version: number): Promise<StorageResult> =>
      done(await attemptWrite(database, () => signingKeys.update('own', { lastVersion: version }))),

    forget: async (): Promise<StorageResult> =>
      done(await attemptWrite(database, () => signingKeys.delete('own'))),
  };
}
export type KeyStore = ReturnType<typeof createKeyStore>;
