import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { type ExchangeResult, refuse } from './exchange-problem';
import { LIMITS } from './limits';

type Entries = Record<string, Uint8Array>;

/** Ends unpacking as soon as an archive claims more than the limits allow. */
class TooLarge extends Error {}

/** The wanted entries of a ZIP archive, which an XLSX file is as well. */
export function openArchive(
  bytes: Uint8Array,
  file: string,
  isWanted: (name: string) => boolean,
): ExchangeResult<{ entries: Entries }> {
  let size = 0;
  let count = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!isWanted(name)) return false;
    size += originalSize;
    if (size > LIMITS.unpackedBytes || ++count > LIMITS.files) throw new TooLarge();
    return true;
  };
  try {
    // The room is given by the size that was checked: what claims less is cut off, never let grow.
    return { ok: true, entries: unzipSync(bytes, { filter }) };
  } catch (error) {
    const code = error instanceof TooLarge ? 'archive-too-large' : 'archive-broken';
    return refuse({ file }, code);
  }
}

/** An archive of these entries. */
export const makeArchive = (entries: Entries): Uint8Array<ArrayBuffer> =>
  zipSync(entries, { level: 6 });

/** The same without compression: whoever opens it needs no worker to unpack large entries. */
export const makeOpenArchive = (entries: Entries): Uint8Array<ArrayBuffer> =>
  zipSync(entries, { level: 0 });
