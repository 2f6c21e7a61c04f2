import type { Page } from 'playwright-core';
import type { TortureAgent } from '../agent';

/** A row of the ledger as it stands in the database. */
interface OwedRow {
  id: string;
  words: string;
  kind: string;
  dueAt: number;
  createdAt: number;
}

/** Asks for a reminder with these words, through the background; true once it is acknowledged as kept. */
export async function owe(agent: Pick<TortureAgent, 'ask' | 'origin'>, words: string) {
  const entry = {
    ...{ kind: 'promise', origin: agent.origin, key: 'torture', address: null, owner: '' },
    ...{ words, dueAt: Date.now() + 3_600_000 },
  };
  const answer = (await agent.ask('addEntry', { tabId: 1, entry })) as { ok?: boolean } | null;
  return answer?.ok === true;
}

/** Words of all reminders in the database; throws where one is torn. */
export async function owed(inside: Page): Promise<Set<string>> {
  const rows = await inside.evaluate<OwedRow[]>(READ_LEDGER);
  for (const row of rows)
    if (!row.id || !row.kind || !row.dueAt || !row.createdAt)
      throw new Error(`A torn row: ${JSON.stringify(row)}`);
  return new Set(rows.map(({ words }) => words));
}

const READ_LEDGER = `new Promise((resolve, reject) => {
  const request = indexedDB.open('carecue');
  // Looking must not make one.
  request.onupgradeneeded = () => request.transaction.abort();
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const database = request.result;
    if (!database.objectStoreNames.contains('ledger')) {
      database.close();
      return resolve([]);
    }
    const reading = database.transaction('ledger').objectStore('ledger').getAll();
    reading.onsuccess = () => {
      database.close();
      resolve(reading.result);
    };
    reading.onerror = () => reject(reading.error);
  };
})`;

/** A word a trial: letters alone, since numbers could be a customer's. */
export function wordOf(number: number): string {
  const letters = 'abcdefghij';
  return `torture ${[...String(number)].map((digit) => letters[Number(digit)]).join('')}`;
}
