import type { Page } from 'playwright-core';
import { type CueOnPage, cueOn } from '../../setup/cue-on-page';
import type { SidePanel } from '../../setup/side-panel';
import { type TortureAgent, until } from '../agent';
import { takeReply } from '../hostile/hostile-page';
import type { CanaryTicket } from './canaries';
import { goOnInTicket, openTicket } from './work-on-page';

/** An agent at work with everything that CareCue has. */
export interface ShiftAgent {
  agent: TortureAgent;
  page: Page;
  cue: CueOnPage;
  panel: SidePanel;
  tabId: number;
}

const READ_PATIENCE = 60_000;

/** One ticket, from opening it to leaving it; each feature in its turn. */
export async function workOnTicket(at: ShiftAgent, ticket: CanaryTicket, number: number) {
  const { agent, page, panel, tabId } = at;
  const { key } = ticket;
  const ref = { tabId, origin: agent.origin, key };
  await openTicket(page, ticket);
  await until(
    `${key} read`,
    async () => {
      const held = (await agent.ask('readConversation', { tabId })) as Held | null;
      return held?.conversation?.key === key;
    },
    READ_PATIENCE,
  );
  await panel.waitFor(`document.body.dataset.conversation === ${JSON.stringify(key)}`, 60_000);
  if (number % 4 === 0) {
    await at.cue.appears(60_000);
    await at.cue.click('Insert');
    await until('the sentence in the reply box', async () => (await takeReply(page)) !== '');
  }
  await goOnInTicket(page, ticket);
  await agent.ask('readDraft', ref);
  await agent.ask('understandText', { text: ticket.query });
  for (const [verb, data] of actsFor(number)) await agent.ask(verb, { ...ref, ...data });
  if (number % 5 === 1) await searchInPanel(panel, ticket.query);
  if (number % 10 === 3) await putThroughKeys(panel);
  await takeReply(page);
}

interface Held {
  conversation?: { key: string };
}

/** What the panel can ask for, in turn: every ticket a third of it. */
function actsFor(number: number): [verb: string, data: object][] {
  const words = 'Please take your time.';
  const all: [string, object][][] = [
    [
      ['setVerdict', { need: 'vision', verdict: { verdict: 'confirmed' } }],
      ['startScript', { script: 'close-password-free-payment' }],
      ['answerGate', { gate: 'clear' }],
      ['goToStep', { step: 1 }],
      ['insertText', { text: words }],
    ],
    [
      ['setVerdict', { need: 'vision', verdict: { verdict: 'not-right', reason: 'misread' } }],
      ['setNeedByHand', { need: 'hearing', on: true }],
      ['putAdviceAside', { aside: true }],
      ['setSellingStopped', { on: true }],
      ['countRecord', { kind: 'consent' }],
    ],
    [
      ['setChannel', { channel: 'call' }],
      ['setHeard', { heard: ['耳朵不好听不清'] }],
      ['setChannel', { channel: 'written' }],
      ['addEntry', { entry: reminder() }],
      ['dismissWish', {}],
    ],
  ];
  return all[number % all.length] ?? [];
}

const reminder = () => ({
  ...{ kind: 'promise', origin: 'https://desk.example', key: 'shift', address: null },
  ...{ words: 'call back', owner: '', dueAt: Date.now() + 3_600_000 },
});

/** Types the customer's own words into the search, reads the first hit, and goes back. */
async function searchInPanel(panel: SidePanel, words: string): Promise<void> {
  await panel.evaluate(`document.querySelector('[role="combobox"]')?.focus()`);
  await panel.send('Input.insertText', { text: words });
  await panel.evaluate('new Promise((done) => setTimeout(done, 250))');
  await pressKey(panel, 'Enter', 13);
  await panel.evaluate('new Promise((done) => setTimeout(done, 100))');
  for (let back = 0; back < 3; back++) await pressKey(panel, 'Escape', 27);
}

/** Views of the panel that have a key: actions, what is owed, what is held, the map of keys. */
async function putThroughKeys(panel: SidePanel): Promise<void> {
  await panel.evaluate('document.activeElement?.blur()');
  for (const key of ['/', 'l', '?', 'n', 'h']) {
    const event = { key, text: key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
    await panel.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown' });
    await panel.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
    await panel.evaluate('new Promise((done) => setTimeout(done, 60))');
    await pressKey(panel, 'Escape', 27);
  }
}

async function pressKey(panel: SidePanel, key: string, windowsVirtualKeyCode: number) {
  const event = { key, code: key, windowsVirtualKeyCode };
  await panel.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' });
  await panel.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
}

/** The studio: its pages one after the other. */
export async function lookIntoStudio({ running }: TortureAgent): Promise<void> {
  const page = await running.context.newPage();
  for (const place of ['', 'content', 'publish', 'exchange', 'keys', 'try'])
    await page.goto(`chrome-extension://${running.extensionId}/studio.html#${place}`);
  await page.waitForSelector('main');
  await page.close();
}

/** Opens the desk, and the panel from the cue. */
export async function beginShift(agent: TortureAgent, ticket: CanaryTicket): Promise<ShiftAgent> {
  const page = await agent.openDesk('zh-scam-screen');
  const cue = await cueOn(page);
  await cue.appears(60_000);
  await cue.click('Open the panel');
  const panel = await agent.running.attachToSidePanel(60_000);
  const tabId = await agent.inside.evaluate<number>(
    `chrome.tabs.query({ url: ${JSON.stringify(`${agent.origin}/*`)} }).then(([tab]) => tab.id)`,
  );
  await openTicket(page, ticket);
  return { agent, page, cue, panel, tabId };
}
