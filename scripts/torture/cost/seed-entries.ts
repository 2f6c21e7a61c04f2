import type { Page } from 'playwright-core';

/** Puts so many terms into the database, as if trainers had written them; `inside` is a page of ours. */
export function seedEntries(inside: Page, count: number): Promise<void> {
  return inside.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('carecue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('overrides', 'readwrite');
      for (let number = 0; number < ${count}; number++) {
        const text = (words) => ({ 'zh-Hans': words + number, 'zh-Hant': words + number, en: words });
        const id = 'torture-' + number;
        const item = {
          kind: 'term', id, word: text('词'), aliases: ['word ' + number], plain: text('大白话'),
          everyday: false, updatedOn: '2026-11-23', sources: [{ title: 'torture', status: 'composed' }],
        };
        writing.objectStore('overrides').put({ kind: 'term', id, item, base: null });
      }
      writing.oncomplete = () => { opening.result.close(); resolve(); };
      writing.onabort = () => reject(writing.error);
    };
  })`);
}
