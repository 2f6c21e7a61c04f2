import type { Page } from 'playwright-core';

/** Everything in the databases that a page's origin has, as one JSON text. */
export function databasesOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        all[`${name}/${store}`] = await answer(rows.getAll());
      }
      database.close();
    }
    return JSON.stringify(all);
  });
}
