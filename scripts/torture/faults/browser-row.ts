import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startTorture, type TortureAgent } from '../agent';
import { type Chance, chanceOf } from '../chance';
import type { Part, PartResult, Row } from '../row';
import { BACKENDS, type Backend } from './backends';
import { contentIsThere } from './content-rows';
import { killBrowserOf } from './kill-browser';
import { owe, owed, wordOf } from './owed';

const rowFor = (backend: Backend): Row => ({
  name: `browser-${backend}`,
  title: `browser killed (SIGKILL) while reminders are written and the content is put back, ${backend}`,
  goal: '0 torn, 0 acknowledged lost, content whole',
  trials: { full: 200, short: 1 },
  part: 20,
  run: (part) => run(part, BACKENDS[backend]),
});

export const browserRows: readonly Row[] = [rowFor('leveldb'), rowFor('sqlite')];

async function run({ seed, from, count }: Part, args: readonly string[]): Promise<PartResult> {
  const profile = mkdtempSync(join(tmpdir(), 'carecue-torture-'));
  const broken: string[] = [];
  const acknowledged: string[] = [];
  const start = () => startTorture({ profile, args: [...args] });
  try {
    for (let number = from; number < from + count; number++) {
      const agent = await start();
      await contentIsThere(agent);
      await writeUntilKilled(agent, chanceOf(seed, number), number, profile, acknowledged);
    }
    const agent = await start();
    const items = await contentIsThere(agent);
    if (items < 1_000) broken.push(`only ${items} items of content came back`);
    const kept = await owed(agent.inside);
    for (const words of acknowledged) if (!kept.has(words)) broken.push(`lost: ${words}`);
    if (acknowledged.length === 0) broken.push('nothing was acknowledged at all');
    await agent.leave();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { broken, measured: `${acknowledged.length} acknowledged` };
}

/** Writes one reminder after the other, and puts the content back, until the browser is no more. */
async function writeUntilKilled(
  agent: TortureAgent,
  chance: Chance,
  number: number,
  profile: string,
  acknowledged: string[],
): Promise<void> {
  let alive = true;
  const writing = (async () => {
    for (let at = 0; alive; at++) {
      const words = wordOf(number * 10_000 + at);
      // One that was under way when the browser died gets no answer.
      if (await owe(agent, words).catch(() => false)) acknowledged.push(words);
    }
  })();
  void rewriteContent(agent);
  await pause(200 + chance.below(1_500));
  killBrowserOf(profile);
  alive = false;
  await Promise.race([writing, pause(2_000)]);
  await agent.leave().catch(() => undefined);
}

/**
 * Has the background write its content again and again, as an update of the extension does once: only
 * where it and a reminder are written at the same time can one spoil the other.
 */
const rewriteContent = (agent: TortureAgent) =>
  agent.inside
    .evaluate(`(async () => {
      const database = await new Promise((resolve) => {
        const request = indexedDB.open('carecue');
        // Looking must not make one.
        request.onupgradeneeded = () => request.transaction.abort();
        request.onsuccess = () => resolve(request.result);
      });
      for (;;) {
        await new Promise((resolve) => {
          const writing = database.transaction('meta', 'readwrite');
          writing.objectStore('meta').clear();
          writing.oncomplete = resolve;
        });
        await chrome.storage.local.set({ 'content-changed': { id: crypto.randomUUID(), kinds: [] } });
        const asked = { id: 1, type: 'understandText', data: { text: '我七十三了' }, timestamp: 0 };
        await chrome.runtime.sendMessage(asked).catch(() => null);
      }
    })()`)
    .catch(() => undefined);
