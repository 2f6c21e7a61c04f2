/** Bytes below which a disk counts as full: the browser's store needs some to tidy up in. */
const LEAST = 16 * 1024 * 1024;

/**
 * False where the disk, or what the browser grants of it, is full. To be asked before anything is
 * written: Chromium's LevelDB store, written to on a full disk (seen in 156), fails with an error that
 * says nothing of it, and may come back empty at the next start.
 */
export async function hasRoom(): Promise<boolean> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  return quota === undefined || quota - usage >= LEAST;
}
