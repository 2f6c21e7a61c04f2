import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { LedgerEntry } from '@/utils/contract/ledger';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const OLDER = 'zh-older-payment';
const profile = mkdtempSync(join(tmpdir(), 'carecue-restart-'));
let agent: AgentAtDesk | undefined;

afterAll(async () => {
  await agent?.leaves();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const inLedger = <T>(from: AgentAtDesk, work: string): Promise<T> =>
  from.inside.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('carecue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      const request = database.transaction('ledger', 'readwrite').objectStore('ledger').${work};
      request.onsuccess = () => { database.close(); resolve(request.result); };
      request.onerror = () => reject(request.error);
    };
  })`);

test('a reminder outlives the browser: due while it was closed, it stands there at the start', async () => {
  agent = await startAgent({ profile });
  await agent.startsAfresh();
  const tab = await agent.opens(OLDER);
  const panel = await agent.panelFrom(tab);
  await panel.follows(OLDER);
  await panel.press('/');
  await panel.shows(zh('actions.fit'));
  await panel.click('稍等，两分钟');
  const owed = (): Promise<LedgerEntry[]> =>
    agent ? inLedger(agent, 'getAll()') : Promise.resolve([]);
  await expect.poll(async () => (await owed()).length, PATIENT).toBe(1);
  const [entry] = await owed();
  // The two minutes pass while nothing is open.
  await inLedger(agent, `put(${JSON.stringify({ ...entry, dueAt: Date.now() - 1000 })})`);
  await agent.leaves();

  agent = await startAgent({ profile });
  const again = agent;
  const badge = () => again.inside.evaluate<string>('chrome.action.getBadgeText({})');
  await expect.poll(badge, PATIENT).toBe('1');
  expect((await owed()).map(({ id }) => id)).toEqual([entry?.id]);

  const reopened = await again.panelFrom(await again.opens(OLDER));
  await reopened.shows(zh('ledger.due'));
  await reopened.press('l');
  await reopened.click(zh('ledger.done'));
  await expect.poll(owed, PATIENT).toEqual([]);
  await expect.poll(badge, PATIENT).toBe('');
});
