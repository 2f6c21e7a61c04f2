import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningExtension } from '@/scripts/setup/launch-extension';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import type { RequestTracker } from '@/tests/desks/request-tracker/start-request-tracker';
import {
  CALL_ORIGIN,
  type ConversationState,
  conversationStateKey,
} from '@/utils/contract/session';
import {
  type AgentOnRequestTracker,
  startAgentOnRequestTracker,
} from './verbs/agent-on-request-tracker';
import { scriptOfBuild } from './verbs/content-of-build';
import { zh } from './verbs/interface-words';
import { PATIENT } from './verbs/patient';
import type { SidePanelUser } from './verbs/side-panel-user';

const installed = installRequestTracker();

describe.runIf(installed.ok)('a call that no ticket lies under, by keyboard alone', () => {
  const script = scriptOfBuild('close-password-free-payment');
  let agent: AgentOnRequestTracker;
  let desk: RequestTracker;
  let running: RunningExtension;
  let inside: Page;
  let page: Page;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgentOnRequestTracker({ paceOnOpen: false });
    ({ desk, running, inside, page } = agent);
    panel = await agent.opensPanel();
  });
  afterAll(() => agent?.leaves());

  const all = (): Promise<Record<string, ConversationState>> =>
    inside.evaluate('chrome.storage.session.get(null)');
  const calls = async () =>
    Object.entries(await all()).flatMap(([name, state]) =>
      name.startsWith(conversationStateKey(CALL_ORIGIN, '')) ? [state] : [],
    );
  const needs = async () => (await calls())[0]?.assessment.needs.map(({ need }) => need);
  const startPage = async () => {
    await page.goto(`${desk.url}/`);
    await panel.shows(zh('call.ownOffer'));
  };

  test('begins with T on the desk’s list of tickets, and needs nothing on the page', async () => {
    await startPage();
    await panel.pressAll('t');
    await panel.shows(zh('call.own'));
    await panel.shows(zh('call.pick'));
    await panel.type('我今年七十三了,你说慢一点');
    await panel.press('Enter');
    await expect.poll(needs, PATIENT).toContain('older-adult');
    await panel.type('那个不用按密码就扣钱的给我关掉');
    await panel.press('Enter');
    await panel.shows(script.title['zh-Hans']);
    await panel.press('Escape');
  });

  test('the gate comes first, then the steps are read', async () => {
    await panel.pressAll('s');
    await panel.shows(zh('script.gateTitle'));
    await panel.pressAll('1');
    await panel.shows(zh('script.openingTitle'));
    await panel.pressAll('1');
    const [first] = script.steps;
    const read = async () => (await panel.text()).replace(/\s/g, '');
    await expect.poll(read, PATIENT).toContain(first?.say['zh-Hans'].replace(/\s/g, ''));
  });

  test('is there again after another page of the list; another tab knows nothing of it', async () => {
    await page.goto(`${desk.url}/Search/Simple.html`);
    await panel.shows(zh('call.own'));
    await inside.bringToFront();
    await panel.shows(zh('state.noDesk'));
    expect(await panel.text()).not.toContain(zh('call.own'));
    await page.bringToFront();
    await panel.shows(zh('call.own'));
  });

  test('goes along into the ticket that is opened for it', async () => {
    await page.goto(desk.ticketUrl(1));
    await panel.follows('1');
    await panel.shows(zh('call.waiting'));
    await panel.pressAll('t');
    await panel.hides(zh('call.waiting'));
    await expect.poll(calls, PATIENT).toEqual([]);
    const ticket = (await all())[conversationStateKey(desk.url, '1')];
    expect(ticket).toMatchObject({ channel: 'call', progress: { script: script.id } });
    expect(ticket?.heard).toHaveLength(2);
  });

  test('ends only once the agent has seen what is lost, and leaves nothing', async () => {
    await startPage();
    await panel.pressAll('t');
    await panel.shows(zh('call.own'));
    await panel.type('我耳朵背,听不清');
    await panel.press('Enter');
    await expect.poll(needs, PATIENT).toContain('hearing');
    await panel.press('Escape');
    await panel.pressAll('t');
    await panel.shows(zh('call.endHelp'));
    await panel.pressAll('o');
    await panel.shows(zh('actions.preview'));
    expect(await panel.text()).toContain('我耳朵背');
    await panel.pressAll('c');
    await panel.shows(zh('notice.copied'));
    await panel.press('Escape');
    await panel.shows(zh('call.endHelp'));
    await panel.pressAll('t');
    await panel.shows(zh('call.ownOffer'));
    expect(await calls()).toEqual([]);
  });

  test('where CareCue is on for nothing it works as well, warns of fraud, and goes with its tab', async () => {
    const other = await running.context.newPage();
    await other.goto('about:blank');
    await other.bringToFront();
    await panel.shows(zh('state.noDesk'));
    await panel.pressAll('t');
    await panel.shows(zh('call.own'));
    await panel.type('他自称公安局的,让我把钱转到安全账户,还不让我告诉家里人');
    await panel.press('Enter');
    await panel.shows(zh('alert.fraud'));
    await other.close();
    await expect.poll(calls, PATIENT).toEqual([]);
  });
});
