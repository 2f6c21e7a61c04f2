import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startTorture, type TortureAgent, until } from '../agent';
import { type Chance, chanceOf } from '../chance';
import type { Part, PartResult, Row } from '../row';
import { followReply, type Written } from './follow-reply';

const TICKETS = ['zh-older-payment', 'zh-blind-button', 'zh-new-parent', 'zh-scam-screen'];
const AT_ONCE = 5;

/** Inserts on two desks at once, while the agent goes from ticket to ticket on both. */
export const twoDesksRow: Row = {
  name: 'two-desks',
  title: 'interleaved inserts on two desks, tickets switched meanwhile',
  goal: '0 in the wrong ticket, 0 lost that were told to stand there, 0 sent',
  trials: { full: 1_000, short: 20 },
  part: 250,
  run,
};

interface Desk {
  page: Page;
  origin: string;
  tabId: number;
  ticket: string;
}
interface Insert {
  desk: Desk;
  key: string;
  text: string;
}

async function run({ seed, from, count }: Part): Promise<PartResult> {
  const agent = await startTorture();
  try {
    const desks = [await openOn(agent, '127.0.0.1'), await openOn(agent, 'localhost')];
    const broken: string[] = [];
    let taken = 0;
    for (let first = from; first < from + count; first += AT_ONCE) {
      const last = Math.min(first + AT_ONCE, from + count);
      const came = await tryBatch(agent, desks, seed, first, last);
      broken.push(...came.broken);
      taken += came.taken;
    }
    if (taken === 0) broken.push('not one insert was taken');
    if (agent.desk.sent().length > 0) broken.push('something was sent');
    return { broken, measured: `${taken} of the last ${count} taken, the others refused` };
  } finally {
    await agent.leave();
  }
}

async function openOn(agent: TortureAgent, name: string): Promise<Desk> {
  const { inside, desk, running } = agent;
  const page = await running.context.newPage();
  const ticket = TICKETS[0] ?? '';
  const url = desk.url.replace('127.0.0.1', name);
  await page.goto(`${url}#${ticket}`);
  await followReply(page);
  const { origin } = new URL(url);
  const tabId = await inside.evaluate<number>(
    `chrome.tabs.query({ url: ${JSON.stringify(`${origin}/*`)} }).then(([tab]) => tab.id)`,
  );
  const read = async () => {
    const held = (await agent.ask('readConversation', { tabId })) as { conversation?: unknown };
    return Boolean(held?.conversation);
  };
  await until(`${name} read`, read, 60_000);
  return { page, origin, tabId, ticket };
}

/** Some inserts at once, for tickets that are open, were open, or are about to be. */
async function tryBatch(
  agent: TortureAgent,
  desks: readonly Desk[],
  seed: number,
  first: number,
  last: number,
) {
  const inserts: Insert[] = [];
  const results: Promise<boolean>[] = [];
  for (let number = first; number < last; number++) {
    const chance = chanceOf(seed, number);
    const desk = chance.pick(desks);
    const key = chance.next() < 0.7 ? desk.ticket : chance.pick(TICKETS);
    const insert = { desk, key, text: `${desk.origin} ${key} ${number}\n` };
    inserts.push(insert);
    results.push(ask(agent, insert));
    if (chance.next() < 0.4) await goOn(desks, chance);
  }
  const told = await Promise.all(results);
  const broken: string[] = [];
  for (const desk of desks) {
    const written = await desk.page.evaluate<Written[]>('written.splice(0)');
    broken.push(...written.flatMap((one) => strayIn(one, desk)));
    for (const [at, { text, ...insert }] of inserts.entries())
      if (told[at] && insert.desk === desk && !written.some(({ value }) => value.includes(text)))
        broken.push(`told to stand there, and does not: ${text}`);
  }
  return { broken, taken: told.filter(Boolean).length };
}

/** Another ticket on one of the desks, now or in a moment. */
async function goOn(desks: readonly Desk[], chance: Chance): Promise<void> {
  const desk = chance.pick(desks);
  desk.ticket = chance.pick(TICKETS);
  await pause(chance.below(30));
  await desk.page.click(`[data-open="${desk.ticket}"]`);
}

async function ask(agent: TortureAgent, { desk, key, text }: Insert): Promise<boolean> {
  const { tabId, origin } = desk;
  const answer = await agent.ask('insertText', { tabId, origin, key, text });
  return (answer as { ok?: boolean } | null)?.ok === true;
}

/** Lines that stood in the reply box of a ticket and were not meant for it. */
function strayIn({ ticket, value }: Written, { origin }: Desk): string[] {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  return lines
    .filter((line) => !line.startsWith(`${origin} ${ticket} `))
    .map((line) => `on ${origin}, in ${ticket}: ${line}`);
}
