import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const OLDER = 'zh-older-payment';
const ENTRY = {
  id: 'a3bb189e-8bf9-4ab1-9c1a-1f0a1c9d2e55',
  ...{ kind: 'promise', key: OLDER, address: null, owner: '', status: 'waiting' },
  words: '回电话',
};

let agent: AgentAtDesk;
beforeAll(async () => {
  agent = await startAgent();
});
afterAll(() => agent?.leaves());

/** Puts rows into tables as if much had been done. */
const fill = () =>
  agent.inside.evaluate(
    ({ entry, origin }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('carecue');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction(['ledger', 'overrides'], 'readwrite');
          const now = Date.now();
          const times = { createdAt: now, dueAt: now + 3_600_000 };
          writing.objectStore('ledger').put({ ...entry, origin, ...times });
          writing.objectStore('overrides').put({ kind: 'term', id: 'cookie', item: null });
          writing.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    { entry: ENTRY, origin: agent.origin },
  );

/** How many rows a table of the content's database has. */
const rows = (table: 'ledger' | 'overrides' | 'defaults') =>
  agent.inside.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('carecue');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const counting = request.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            request.result.close();
            resolve(counting.result);
          };
        };
      }),
    table,
  );

test('one step in the panel erases everything; the content that came with CareCue is back', async () => {
  await agent.startsAfresh({ calm: false });
  const tab = await agent.opens(OLDER);
  await expect.poll(() => agent.held(OLDER), PATIENT).not.toBeNull();
  const panel = await agent.panelFrom(tab);
  await panel.follows(OLDER);
  await panel.click(zh('needs.confirm'));
  await expect.poll(async () => (await agent.held(OLDER))?.verdicts, PATIENT).not.toEqual({});
  await fill();
  expect([await rows('ledger'), await rows('overrides')]).toEqual([1, 1]);
  const content = await rows('defaults');

  await panel.pressAll(',');
  await panel.click(zh('held.open'));
  await panel.shows(zh('held.ledger'));
  await panel.click(zh('held.erase'));
  await panel.click(zh('held.eraseYes'));

  // The open ticket is read anew: what the agent had said of it is not known any more.
  await expect.poll(async () => (await agent.held(OLDER))?.verdicts, PATIENT).toEqual({});
  await expect.poll(() => rows('defaults'), PATIENT).toBe(content);
  expect([await rows('ledger'), await rows('overrides')]).toEqual([0, 0]);
  const local = await agent.inside.evaluate<object>('chrome.storage.local.get()');
  expect(local).not.toHaveProperty('settings');
  expect(local).not.toHaveProperty('damage');
  await tab.cue.appears();
});
