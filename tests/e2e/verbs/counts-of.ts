import type { Page } from 'playwright-core';
import type { Count } from '@/utils/contract/insights';

/** What is counted by day in the browser of which `inside` is a page of the extension. */
export function countsOf(inside: Page): Promise<Count[]> {
  return inside.evaluate(
    () =>
      new Promise<Count[]>((resolve, reject) => {
        const opening = indexedDB.open('carecue');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('dayCounts').objectStore('dayCounts').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as Count[]);
          };
        };
      }),
  );
}
