import type { Page } from 'playwright-core';
import type { ItemDraft, Override, Snapshot, Version } from '@/utils/contract/studio';

/** What the database holds of the trainers' work. */
export interface Kept {
  drafts: ItemDraft[];
  overrides: Override[];
  versions: Version[];
  /** How many there are, and the newest. */
  snapshots: number;
  newest: Snapshot | null;
}

/** Reads it as it lies on the disk, past everything that CareCue does. */
export const readKept = (inside: Page): Promise<Kept> => inside.evaluate<Kept>(READ_ALL);

const READ_ALL = `new Promise((resolve, reject) => {
  const request = indexedDB.open('carecue');
  // Looking must not make one.
  request.onupgradeneeded = () => request.transaction.abort();
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const reading = database.transaction(['drafts', 'overrides', 'versions', 'snapshots']);
    const [drafts, overrides, versions] = ['drafts', 'overrides', 'versions'].map((name) =>
      reading.objectStore(name).getAll());
    const snapshots = reading.objectStore('snapshots').count();
    const newest = reading.objectStore('snapshots').openCursor(null, 'prev');
    reading.onerror = () => reject(reading.error);
    reading.oncomplete = () => {
      database.close();
      resolve({
        drafts: drafts.result,
        overrides: overrides.result,
        versions: versions.result,
        snapshots: snapshots.result,
        newest: newest.result?.value ?? null,
      });
    };
  };
})`;
