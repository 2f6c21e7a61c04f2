import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import type { RequestTracker } from '@/tests/desks/request-tracker/start-request-tracker';
import { waitForEditor } from '@/tests/desks/request-tracker/wait-for-editor';
import {
  type AgentOnRequestTracker,
  startAgentOnRequestTracker,
} from './verbs/agent-on-request-tracker';
import { zh } from './verbs/interface-words';
import { PATIENT } from './verbs/patient';
import type { SidePanelUser } from './verbs/side-panel-user';

const CANNED = '非常抱歉给您带来不便，请您耐心等待。';
const installed = installRequestTracker();

describe.runIf(installed.ok)('the check of a reply in the editor of Request Tracker', () => {
  let agent: AgentOnRequestTracker;
  let desk: RequestTracker;
  let page: Page;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgentOnRequestTracker();
    ({ desk, page } = agent);
    panel = await agent.opensPanel();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await page.goto(desk.replyUrl(1));
    await waitForEditor(page);
    await panel.follows('1');
  });

  const editor = () => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  const inBox = (): Promise<string> => page.evaluate('CKEDITOR.instances.UpdateContent.getData()');
  async function writes(words: string) {
    await editor().click();
    await page.keyboard.type(words);
  }

  test('says what to write better, puts it in place with one key, and undo gives the draft back', async () => {
    await writes(CANNED);
    await panel.shows(zh('draft.robotic'));
    const before = await inBox();
    expect(before).toContain(CANNED);
    await panel.press('b');
    await expect.poll(inBox, PATIENT).not.toContain(CANNED);
    await panel.shows(zh('draft.replaced'));
    await editor().press('Control+z');
    await expect.poll(inBox, PATIENT).toBe(before);
  });

  test('warns before a code is asked for, and leaves it alone for this draft', async () => {
    await writes('麻烦您把短信验证码告诉我。');
    await panel.shows(zh('draft.asks-for-code'));
    await panel.pressAll('j');
    await panel.hides(zh('draft.asks-for-code'));
    expect(await inBox()).toContain('短信验证码');
  });

  test('nothing is sent', async () => {
    await writes(CANNED);
    await panel.shows(zh('draft.robotic'));
    await panel.press('b');
    await panel.shows(zh('draft.replaced'));
    expect(page.url()).toBe(desk.replyUrl(1));
  });
});
