import { startTorture, type TortureAgent, until } from '../agent';
import { type Chance, chanceOf } from '../chance';
import { takeReply } from '../hostile/hostile-page';
import type { Part, PartResult, Row } from '../row';
import { type IsolatedWorld, isolatedWorldOf } from './isolated-world';
import { privilegedState } from './privileged';
import { DESK_SAMPLES, type Known, mutated, PAGE_SAMPLES, STRAY } from './valid-data';

const AT_ONCE = 100;
const VICTIM = 'zh-blind-button';

/** Every verb, with right and with wrong data, sent from the world of a content script. */
export const fuzzRow: Row = {
  name: 'messages',
  title: 'messages fuzzed from a content script, every verb; what it can reach by itself',
  goal: '0 privileged effects',
  trials: { full: 20_000, short: 600 },
  part: 5_000,
  run,
};

async function run(part: Part): Promise<PartResult> {
  const agent = await startTorture();
  try {
    return { broken: await fuzz(agent, part) };
  } finally {
    await agent.leave();
  }
}

async function fuzz(agent: TortureAgent, { seed, from, count }: Part): Promise<string[]> {
  const { inside, origin, running } = agent;
  const otherOrigin = origin.replace('127.0.0.1', 'localhost');
  const victim = await running.context.newPage();
  await victim.goto(`${agent.desk.url.replace('127.0.0.1', 'localhost')}#${VICTIM}`);
  const attacker = await agent.openDesk();
  const known: Known = {
    ...{ ownOrigin: origin, otherOrigin, otherKey: VICTIM },
    ownTab: await tabOf(agent, origin),
    otherTab: await tabOf(agent, otherOrigin),
  };
  await until('the other desk read', () =>
    inside.evaluate(
      `chrome.storage.session.get().then((all) => ${JSON.stringify(`conversation:${otherOrigin}|${VICTIM}`)} in all)`,
    ),
  );
  const world = await isolatedWorldOf(attacker, running.extensionId);
  const broken = await reaches(world);
  const before = await privilegedState(inside, origin, otherOrigin);
  for (let first = from; first < from + count; first += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, from + count - first) },
      (_, i) => first + i,
    );
    const messages = numbers.map((number) => messageOf(chanceOf(seed, number), known, number));
    broken.push(...(await sendAll(world, messages)));
    const reply = await takeReply(victim);
    if (reply) broken.push(`messages ${first}…: written on the other desk: ${reply.slice(0, 60)}`);
  }
  const after = await privilegedState(inside, origin, otherOrigin);
  if (after !== before) broken.push(`messages ${from}…: ${difference(before, after)}`);
  if (agent.desk.sent().length > 0) broken.push(`messages ${from}…: something was sent`);
  // The same verb from a page of ours has its effect, and is seen to have it.
  await agent.ask('countRecord', { kind: 'consent' });
  if ((await privilegedState(inside, origin, otherOrigin)) === after)
    broken.push('an effect would not have been seen');
  return broken;
}

const tabOf = ({ inside }: TortureAgent, origin: string): Promise<number> =>
  inside.evaluate(
    `chrome.tabs.query({ url: ${JSON.stringify(`${origin}/*`)} }).then(([tab]) => tab.id)`,
  );

interface Message {
  id: number;
  type: string;
  data: unknown;
  timestamp: number;
}

function messageOf(chance: Chance, known: Known, id: number): Message {
  const samples = { ...PAGE_SAMPLES, ...DESK_SAMPLES };
  const type = chance.pick([...Object.keys(PAGE_SAMPLES), ...Object.keys(samples), ...STRAY]);
  const sample = Object.hasOwn(samples, type) ? samples[type as keyof typeof samples] : () => null;
  const right = sample(known);
  return { id, type, data: chance.next() < 0.4 ? right : mutated(right, chance), timestamp: 0 };
}

/** What only our own pages may ask must be refused, whatever comes with it. */
async function sendAll(world: IsolatedWorld, messages: readonly Message[]): Promise<string[]> {
  const answers = await world.evaluate<(string | null)[]>(`Promise.all(
    ${JSON.stringify(messages)}.map((message) => Promise.race([
      chrome.runtime.sendMessage(message).then(
        (answer) => (answer && 'res' in answer ? JSON.stringify(answer.res ?? null) : null),
        () => null,
      ),
      new Promise((resolve) => setTimeout(() => resolve(null), 10_000)),
    ])))`);
  return messages.flatMap(({ id, type }, at) => {
    const answer = answers[at] ?? null;
    return answer !== null && Object.hasOwn(PAGE_SAMPLES, type)
      ? [`message ${id}, ${type}, was answered: ${answer.slice(0, 80)}`]
      : [];
  });
}

/** What the world of a content script can do without asking anybody. */
async function reaches(world: IsolatedWorld): Promise<string[]> {
  const tries = {
    'storage.local': 'chrome.storage.local.get()',
    'storage.session': 'chrome.storage.session.get()',
    'storage.local, writing': 'chrome.storage.local.set({ smuggled: 1 })',
    tabs: 'chrome.tabs.query({})',
    scripting: 'chrome.scripting.getRegisteredContentScripts()',
    permissions: 'chrome.permissions.getAll()',
    'our database': `indexedDB.databases().then((all) => {
      if (!all.some(({ name }) => name.startsWith('carecue'))) throw new Error('none');
    })`,
    'our pages': `fetch(chrome.runtime.getURL('packs/default.json')).then((answer) => answer.text())`,
  };
  const broken: string[] = [];
  for (const [what, attempt] of Object.entries(tries)) {
    const reached = await world.evaluate<boolean>(
      `(async () => { await ${attempt}; return true; })().catch(() => false)`,
    );
    if (reached) broken.push(`a content script reaches ${what}`);
  }
  return broken;
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  return `privileged state changed near …${after.slice(Math.max(0, at - 80), at + 120)}…`;
}
