import { type TortureAgent, until } from '../agent';

/** How many items of content the database holds, once the extension has seen to it; waits for `least`. */
export function contentIsThere({ inside, ask }: TortureAgent, least = 1): Promise<number> {
  return until(
    `${least} items of content`,
    async () => {
      // Any question about words makes the background look at its content.
      await ask('understandText', { text: '我七十三了' }).catch(() => null);
      const count = await inside.evaluate<number>(COUNT);
      return count >= least && count;
    },
    30_000,
  );
}

const COUNT = `new Promise((resolve) => {
  const request = indexedDB.open('carecue');
  // Looking must not make one.
  request.onupgradeneeded = () => request.transaction.abort();
  request.onerror = () => resolve(0);
  request.onsuccess = () => {
    const database = request.result;
    const close = (count) => { database.close(); resolve(count); };
    if (!database.objectStoreNames.contains('defaults')) return close(0);
    const counting = database.transaction('defaults').objectStore('defaults').count();
    counting.onsuccess = () => close(counting.result);
    counting.onerror = () => close(0);
  };
})`;
