import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { t } from '@/utils/i18n/t';
import { cueOn } from '../../setup/cue-on-page';
import { startTorture, type TortureAgent, until } from '../agent';
import { chanceOf } from '../chance';
import { takeReply } from '../hostile/hostile-page';
import type { Part, PartResult, Row } from '../row';
import { ATTACKS } from './attacks';
import { type HeardActs, listenToActs } from './listen-to-acts';

const CONVERSATION = 'zh-older-payment';
/** What an attack may want pressed: words on the cue's buttons. */
const WANTED = (
  ['cue.insert', 'cue.openPanel', 'advice.notNow', 'cue.turnOff', 'cue.fold'] as const
).map((key) => t('en', key));

/** Ways to have the cue's buttons pressed by nobody, or by somebody who was led astray. */
export const pressingRow: Row = {
  name: 'pressing',
  title: `clickjacking and forged events, ${ATTACKS.length} variants on every button of the cue`,
  goal: '0 actions',
  trials: { full: 240, short: ATTACKS.length },
  part: 60,
  run,
};

async function run({ seed, from, count }: Part): Promise<PartResult> {
  const agent = await startTorture({ locale: 'en-US' });
  const broken: string[] = [];
  try {
    const acts = await listenToActs(agent.inside);
    for (let number = from; number < from + count; number++) {
      const attack = ATTACKS[number % ATTACKS.length];
      const wanted = chanceOf(seed, number).pick(WANTED);
      if (!attack) continue;
      // As on a new day: a cue that came up too often waits in the panel.
      await agent.inside.evaluate(
        `Promise.all([chrome.storage.session.clear(), chrome.storage.local.remove('settings')])`,
      );
      const page = await agent.openDesk(CONVERSATION);
      const problem = await tryAttack(agent, page, acts, { attack, wanted }).catch(
        (thrown) => `could not be tried: ${thrown}`,
      );
      if (problem) broken.push(`trial ${number}, ${attack.title}, on "${wanted}": ${problem}`);
      await page.close();
    }
    const page = await agent.openDesk(CONVERSATION);
    const cue = await cueOn(page);
    await cue.click(WANTED[0] ?? '');
    await until('a person’s own press', async () => (await acts.take()).includes('insert'));
  } finally {
    await agent.leave();
  }
  return { broken };
}

async function tryAttack(
  agent: TortureAgent,
  page: Page,
  acts: HeardActs,
  { attack, wanted }: { attack: (typeof ATTACKS)[number]; wanted: string },
): Promise<string | null> {
  // tsx wraps functions in calls of a helper that does not exist on a page.
  await page.evaluate('globalThis.__name = (made) => made');
  const cue = await cueOn(page);
  await cue.appears(30_000);
  // A press by a person who sees what they press would count now.
  const at = await until('the control', async () => {
    const found = await cue.find(wanted);
    return found?.ready && found;
  });
  await acts.take();
  const click = async ({ x, y }: { x: number; y: number }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await pause(60);
    await page.mouse.up();
  };
  // Long enough for anything to be noticed that has been there to lead somebody astray.
  const led = () => pause(350);
  const came = await attack.go({
    page,
    at,
    find: () => cue.find(wanted),
    async click(there) {
      await click(there);
    },
    async clickIt() {
      await led();
      const now = await cue.find(wanted);
      if (now) await click(now);
    },
    async insert(text) {
      const tabId = await agent.inside.evaluate<number>(
        `chrome.tabs.query({ url: ${JSON.stringify(`${agent.origin}/*`)} }).then(([tab]) => tab.id)`,
      );
      const { origin } = agent;
      const told = await agent.ask('insertText', { tabId, origin, key: CONVERSATION, text });
      return (told as { ok?: boolean } | null)?.ok === true;
    },
  });
  if (came) return came;
  // What was asked for is heard before the answer to this.
  await agent.ask('understandText', { text: wanted });
  const heard = await acts.take();
  if (heard.length > 0) return `done: ${heard.join(', ')}`;
  const stands = await takeReply(page);
  if (stands) return `written: ${stands}`;
  return agent.desk.sent().length > 0 ? 'something was sent' : null;
}
