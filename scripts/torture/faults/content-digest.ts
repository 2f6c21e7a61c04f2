import type { Page } from 'playwright-core';

/** Everything in the content, and in the rules that were made of it. */
export type Kept = 'content' | 'rules';
const PLACES: Record<Kept, { database: string; store: string }> = {
  content: { database: 'carecue', store: 'defaults' },
  rules: { database: 'carecue-rules-1', store: 'kept' },
};

/** SHA-256 of it as the database holds it now; null where it is not there, or cannot be read. */
export const digestOf = (inside: Page, kept: Kept): Promise<string | null> =>
  inside.evaluate(`(${DIGEST})(${JSON.stringify(PLACES[kept])})`);

const DIGEST = `async ({ database: name, store }) => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const request = indexedDB.open(name);
  // Looking must not make one.
  request.onupgradeneeded = () => request.transaction.abort();
  const database = await answer(request).catch(() => null);
  try {
    const rows = await answer(database.transaction(store).objectStore(store).getAll());
    if (rows.length === 0) return null;
    const arrays = [];
    const rest = JSON.stringify(rows, (key, value) => {
      if (value instanceof Map || value instanceof Set) return [...value];
      if (!ArrayBuffer.isView(value)) return value;
      arrays.push(value);
      return value.length;
    });
    const all = await new Blob([rest, ...arrays]).arrayBuffer();
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', all))].join();
  } catch {
    return null;
  } finally {
    database?.close();
  }
}`;
