import type { Page } from 'playwright-core';
import { t } from '@/utils/i18n/t';
import { cueOn } from '../../setup/cue-on-page';
import type { SidePanel } from '../../setup/side-panel';
import { startTorture, type TortureAgent, until } from '../agent';
import { chanceOf } from '../chance';
import type { Part, PartResult, Row } from '../row';
import { showMessages, takeReply, wasRunIn } from './hostile-page';
import { hostileText, TRACE } from './hostile-text';

const A_PAGE = 25;
/** Where the reader cuts a message. */
const LONGEST = 19_000;

/** Hostile texts through reader, engine, cue, panel, search and reply box. */
export const textsRow: Row = {
  name: 'texts',
  title: 'hostile texts through reader, engine, cue, panel, search, insert',
  goal: '0 scripts run, 0 crashes, text unchanged',
  trials: { full: 10_000, short: 100 },
  part: 500,
  run,
};

async function run({ seed, from, count }: Part): Promise<PartResult> {
  const agent = await startTorture({ locale: 'en-US' });
  try {
    return { broken: await tryTexts(agent, seed, from, count) };
  } finally {
    await agent.leave();
  }
}

async function tryTexts(agent: TortureAgent, seed: number, from: number, count: number) {
  const { inside, origin, running } = agent;
  const broken: string[] = [];
  const page = await agent.openDesk('zh-older-payment');
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('crash', () => broken.push('the desk’s page crashed'));
  const cue = await cueOn(page);
  await cue.appears();
  await cue.click(t('en', 'cue.openPanel'));
  const panel = await running.attachToSidePanel();
  const tabId = await inside.evaluate<number>(
    `chrome.tabs.query({ url: ${JSON.stringify(`${origin}/*`)} }).then(([tab]) => tab.id)`,
  );

  for (let first = from; first < from + count; first += A_PAGE) {
    const numbers = Array.from(
      { length: Math.min(A_PAGE, from + count - first) },
      (_, i) => first + i,
    );
    const texts = numbers.map((number) => hostileText(chanceOf(seed, number)));
    const key = `hostile-${first}`;
    await showMessages(page, key, texts);
    const read = await until(`conversation ${key} read`, async () => {
      const held = (await agent.ask('readConversation', { tabId })) as Read | null;
      return held?.conversation?.key === key ? held.conversation : null;
    });
    await panel.waitFor(`document.body.dataset.conversation === ${JSON.stringify(key)}`);
    await search(panel, texts[0] ?? '');
    for (const [at, text] of texts.entries()) {
      const number = numbers[at];
      if (!sameWords(read.messages[at]?.text ?? '', text))
        broken.push(`text ${number} read otherwise`);
      const problem = await insertProblem(agent, page, { tabId, key, text });
      if (problem) broken.push(`text ${number}: ${problem}`);
    }
    for (const words of await traces(agent, page, panel)) broken.push(`texts ${first}…: ${words}`);
  }
  return broken;
}

/** What hostile texts must never do, each in words where it was done. */
async function traces(agent: TortureAgent, page: Page, panel: SidePanel): Promise<string[]> {
  const found = {
    'a script ran on the desk’s page': await wasRunIn(page),
    'a script ran in the extension': await wasRunIn(agent.inside),
    'a script ran in the panel': await panel.evaluate<boolean>(
      `${JSON.stringify(TRACE)} in globalThis`,
    ),
    'the panel is gone': await panel.evaluate<boolean>('!document.querySelector("main")'),
    'something was sent': agent.desk.sent().length > 0,
  };
  return Object.entries(found).flatMap(([words, seen]) => (seen ? [words] : []));
}

interface Read {
  conversation?: { key: string; messages: { text: string }[] };
}

/** White space is the page's to draw; every other character must be there, in its order. */
function sameWords(read: string, given: string): boolean {
  const bare = (text: string) => text.replace(/\s+/g, '').slice(0, LONGEST);
  return bare(read) === bare(given);
}

/** Only a text with a variable left open may be refused; what is taken stands there to the letter. */
async function insertProblem(
  agent: TortureAgent,
  page: Page,
  { tabId, key, text }: { tabId: number; key: string; text: string },
): Promise<string | null> {
  if (text === '') return null;
  const { origin } = agent;
  const result = (await agent.ask('insertText', { tabId, origin, key, text })) as {
    ok?: boolean;
    reason?: string;
  };
  const stands = await takeReply(page);
  if (result.ok)
    return bareLines(stands) === bareLines(text) ? null : 'another text stands in the reply box';
  if (stands !== '') return `refused (${result.reason}), yet something was written`;
  return result.reason === 'unfilled' ? null : `not inserted: ${JSON.stringify(result)}`;
}

/** A text area has one kind of line break. */
const bareLines = (text: string) => text.replace(/\r\n?/g, '\n');

async function search(panel: SidePanel, text: string): Promise<void> {
  await panel.evaluate(`document.querySelector('[role="combobox"]')?.focus()`);
  await panel.send('Input.insertText', { text: text.slice(0, 200) });
  await panel.evaluate(`(async () => {
    await new Promise((done) => setTimeout(done, 150));
    const box = document.querySelector('[role="combobox"]');
    box?.select();
    document.execCommand('delete');
    box?.blur();
  })()`);
}
