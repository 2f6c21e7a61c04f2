import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CueOnPage } from '@/scripts/setup/cue-on-page';
import { seededTickets } from '@/tests/desks/request-tracker/expected-conversations';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import type { RequestTracker } from '@/tests/desks/request-tracker/start-request-tracker';
import { type ConversationState, conversationStateKey } from '@/utils/contract/session';
import {
  type AgentOnRequestTracker,
  startAgentOnRequestTracker,
} from './verbs/agent-on-request-tracker';
import { beginOf, contentOfBuild, scriptOfBuild } from './verbs/content-of-build';
import { zh } from './verbs/interface-words';
import type { SidePanelUser } from './verbs/side-panel-user';

const PATIENT = { timeout: 15_000 };
const installed = installRequestTracker();

describe.runIf(installed.ok)('a call on an empty Request Tracker ticket, by keyboard alone', () => {
  const script = scriptOfBuild('close-password-free-payment');
  let agent: AgentOnRequestTracker;
  let desk: RequestTracker;
  let inside: Page;
  let page: Page;
  let cue: CueOnPage;
  let panel: SidePanelUser;
  let ticket: string;

  beforeAll(async () => {
    agent = await startAgentOnRequestTracker({ paceOnOpen: false });
    ({ desk, inside, page, cue } = agent);
    panel = await agent.opensPanel();
    ticket = await opensEmptyTicket();
  });
  afterAll(() => agent?.leaves());

  /** As an agent does when the telephone rings: a subject, no text. */
  async function opensEmptyTicket(): Promise<string> {
    // RT asks once more where the way to the form did not come from its own pages.
    const referer = page.url();
    await page.goto(`${desk.url}/Ticket/Create.html?Queue=${seededTickets.queue}`, { referer });
    await page.fill('input[name="Subject"]', '来电');
    await page.click('[name="SubmitTicket"]');
    await page.waitForURL(/Display\.html/);
    return new URL(page.url()).searchParams.get('id') ?? '';
  }
  const held = (): Promise<ConversationState | undefined> => {
    const key = JSON.stringify(conversationStateKey(desk.url, ticket));
    return inside.evaluate(`chrome.storage.session.get(${key}).then((all) => all[${key}])`);
  };
  const needs = async () => (await held())?.assessment.needs.map(({ need }) => need);

  test('nothing stands on the page; call mode is offered, and begins with T', async () => {
    await panel.follows(ticket);
    await panel.shows(zh('call.offer'));
    expect((await held())?.messageCount).toBe(0);
    await panel.pressAll('t');
    await panel.shows(zh('call.pick'));
    await expect.poll(async () => (await held())?.channel, PATIENT).toBe('call');
  });

  test('a few typed words bring what helps, and the script', async () => {
    await panel.type('我今年七十三了,字太小看不清');
    await panel.press('Enter');
    await expect.poll(needs, PATIENT).toContain('older-adult');
    await panel.hides(zh('call.pick'));
    await panel.type('那个不用按密码就扣钱的给我关掉');
    await panel.press('Enter');
    await panel.shows(script.title['zh-Hans']);
    expect((await held())?.heard).toHaveLength(2);
    await panel.press('Escape');
  });

  test('a need is added by its tile', async () => {
    await panel.pressAll('a');
    await panel.shows(zh('needs.tilesHelp'));
    const titles = contentOfBuild()
      .all('need')
      .toSorted((a, b) => a.rank - b.rank);
    const tile = titles.findIndex(({ id }) => id === 'hearing');
    await panel.pressAll('1234567890qertyuop'[tile] ?? '');
    await expect.poll(needs, PATIENT).toContain('hearing');
    await panel.hides(zh('needs.tilesHelp'));
  });

  test('the gate comes first; then the steps are read to the end, with nothing to insert', async () => {
    const says = script.steps.map(({ say }) => say['zh-Hans']);
    const inSight = async () => {
      const text = await panel.text();
      return says.filter((words) => text.replace(/\s/g, '').includes(words.replace(/\s/g, '')));
    };
    await panel.pressAll('s');
    await panel.shows(zh('script.gateTitle'));
    expect(await inSight()).toEqual([]);
    await panel.pressAll('1');
    await panel.shows(zh('script.openingTitle'));
    // Another way, for what the caller cannot, stands first.
    await panel.click(beginOf(script));
    for (const words of says) {
      await expect.poll(inSight, PATIENT).toEqual([words]);
      expect(await panel.text()).not.toContain(zh('say.insert'));
      await panel.press('ArrowRight');
    }
    await panel.shows(zh('script.closeTitle'));
  });

  test('a fraud that the caller speaks of in between opens its alert', async () => {
    await panel.pressAll('k');
    await panel.type('他自称公安局的,让我把钱转到安全账户,还不让我告诉家里人');
    await panel.press('Enter');
    await panel.shows(zh('alert.fraud'));
    expect(await cue.appears()).toContain(zh('alert.fraud'));
  });

  test('what the caller said goes with the ticket’s tab', async () => {
    await page.close();
    await expect.poll(async () => (await held())?.heard, PATIENT).toEqual([]);
  });
});
