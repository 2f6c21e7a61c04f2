import type { Page } from 'playwright-core';

/** A row in a table of the database that another version wrote. */
export const OLD_ROW = { kind: 'term', id: 'torture-kept', item: null, base: null };

/**
 * Puts a database in place of ours as another version of the extension would have left it, with one
 * row; `hold`: it stays open there, as in a page of that version.
 */
export function writeDatabaseOf(version: number, inside: Page, hold = false): Promise<void> {
  return inside.evaluate(`new Promise((resolve, reject) => {
    const leaving = indexedDB.deleteDatabase('carecue');
    leaving.onerror = () => reject(leaving.error);
    leaving.onsuccess = () => {
      const request = indexedDB.open('carecue', ${version});
      request.onupgradeneeded = () => {
        for (const name of ['defaults', 'overrides']) {
          const table = request.result.createObjectStore(name, { keyPath: ['kind', 'id'] });
          table.createIndex('kind', 'kind');
        }
        request.result.createObjectStore('meta', { keyPath: 'key' });
        request.transaction.objectStore('overrides').put(${JSON.stringify(OLD_ROW)});
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        if (${hold}) globalThis.held = request.result;
        else request.result.close();
        resolve();
      };
    };
  })`);
}

/** Lets go of what was held. */
export const letGo = (inside: Page): Promise<void> => inside.evaluate('void held.close()');

/** Version and tables of our database, and the changes of trainers in it. */
export function readDatabase(
  inside: Page,
): Promise<{ version: number; tables: string[]; overrides: unknown[] }> {
  return inside.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('carecue');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { version, objectStoreNames } = request.result;
      const reading = request.result.transaction('overrides').objectStore('overrides').getAll();
      reading.onsuccess = () => {
        request.result.close();
        resolve({ version, tables: [...objectStoreNames], overrides: reading.result });
      };
    };
  })`);
}
