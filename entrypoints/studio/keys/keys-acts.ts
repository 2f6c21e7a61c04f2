import type { KeysTools } from '@/components/studio/keys/keys-tools';
import { backUpKey, openBackup } from '@/utils/signing/key-backup';
import { handOver } from '@/utils/signing/key-chain';
import { makeKey, sealKey } from '@/utils/signing/keys';
import { keys } from '@/utils/storage/delivery';
import { saveFile } from '../save-file';

/** A key's file is no larger. */
const MOST_BYTES = 100_000;

/** What can be done with the key; each reads it anew, whichever window changed it. */
export const KEYS_ACTS: Omit<KeysTools, 'key'> = {
  async make(phrase) {
    const read = await keys.read();
    if (!read.ok) return false;
    const made = await makeKey();
    const { key: old } = read;
    const handovers = old ? [...old.handovers, await handOver(old, made.id)] : [];
    // Kept first: a file of a key that is not there would only mislead.
    const about = { handovers, since: Date.now(), lastVersion: old?.lastVersion ?? 0 };
    const file = await backUpKey(made, handovers, phrase);
    if (!(await keys.keep(await sealKey(made), about)).ok) return false;
    saveFile(`carecue-key-${made.id.slice(0, 8)}.json`, file);
    return true;
  },

  async restore(file, phrase) {
    if (file.size > MOST_BYTES) return 'not-a-key';
    const opened = await openBackup(await file.text(), phrase);
    if (!opened.ok) return opened.reason;
    const { key, handovers } = opened;
    const read = await keys.read();
    // The file does not know what was signed since; where the same key is here already, that is known.
    const lastVersion = read.ok && read.key?.id === key.id ? read.key.lastVersion : 0;
    const kept = await keys.keep(key, { handovers, since: Date.now(), lastVersion });
    return kept.ok ? 'restored' : 'failed';
  },

  async copy(words) {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch {
      return false;
    }
  },
};
