import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import type { RequestTracker } from '@/tests/desks/request-tracker/start-request-tracker';
import { waitForEditor } from '@/tests/desks/request-tracker/wait-for-editor';
import { type ConversationState, conversationStateKey } from '@/utils/contract/session';
import {
  type AgentOnRequestTracker,
  startAgentOnRequestTracker,
} from './verbs/agent-on-request-tracker';
import { zh } from './verbs/interface-words';
import { PATIENT } from './verbs/patient';
import type { SidePanelUser } from './verbs/side-panel-user';

const installed = installRequestTracker();

describe.runIf(installed.ok)('quick actions on Request Tracker', () => {
  let agent: AgentOnRequestTracker;
  let desk: RequestTracker;
  let inside: Page;
  let page: Page;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgentOnRequestTracker();
    ({ desk, inside, page } = agent);
    panel = await agent.opensPanel();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await page.goto(desk.ticketUrl(1));
    await panel.follows('1');
  });

  const held = (): Promise<ConversationState | undefined> => {
    const key = JSON.stringify(conversationStateKey(desk.url, '1'));
    return inside.evaluate(`chrome.storage.session.get(${key}).then((all) => all[${key}])`);
  };
  const comment = async () => {
    await page.goto(desk.replyUrl(1).replace('Action=Respond', 'Action=Comment'));
    await waitForEditor(page);
    await panel.follows('1');
  };
  const inBox = (): Promise<string> => page.evaluate('CKEDITOR.instances.UpdateContent.getData()');
  const chooses = async (title: string) => {
    await panel.press('/');
    await panel.shows(zh('actions.fit'));
    await panel.click(title);
  };

  test('the hand-off note, written beside the ticket, waits for the comment and comes into it', async () => {
    await chooses('写交接的话');
    await panel.shows(zh('actions.preview'));
    await panel.click(zh('actions.insertNote'));
    await panel.shows(zh('notice.no-note-box'));

    // The box for the customer is no place for it.
    await page.goto(desk.replyUrl(1));
    await waitForEditor(page);
    await panel.follows('1');
    await panel.click(zh('actions.insertNote'));
    await panel.shows(zh('notice.no-note-box'));
    expect(await inBox()).toBe('');

    await comment();
    await panel.click(zh('reply.wishNote'));
    await expect.poll(inBox, PATIENT).toContain('七十三');
    await panel.press('Escape');
    await panel.press('Escape');
  });

  test('a care note goes with the comment and is read back on the ticket', async () => {
    await comment();
    await chooses('征得同意再记下来');
    await panel.fill(zh('variable.agreedWords'), '说慢一点,字大一点');
    await panel.fill(zh('variable.purpose'), '下回怎么帮她');
    await panel.click(zh('consent.yes'));
    await panel.click(zh('note.pace.slow'));
    await panel.click(zh('actions.insertNote'));
    await expect.poll(inBox, PATIENT).toContain('[CareCue v1]');
    // Written and read back: only then the panel goes back to its main view.
    await panel.hides(zh('consent.question'));
    await page.click('[name="SubmitTicket"]');
    await page.waitForURL(/Display\.html/);
    await expect
      .poll(async () => (await held())?.careNote, PATIENT)
      .toMatchObject({ pace: 'slow', words: '说慢一点,字大一点' });
    await panel.shows(zh('note.fromNote'));
  });
});
