import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CueOnPage, cueOn } from '@/scripts/setup/cue-on-page';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { ensureTestBuild } from '@/scripts/setup/test-build';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import {
  type RequestTracker,
  startRequestTracker,
} from '@/tests/desks/request-tracker/start-request-tracker';
import { waitForEditor } from '@/tests/desks/request-tracker/wait-for-editor';
import { type ConversationState, conversationStateKey } from '@/utils/contract/session';
import { beginOf, scriptOfBuild } from './verbs/content-of-build';
import { zh } from './verbs/interface-words';
import { PATIENT } from './verbs/patient';
import { type SidePanelUser, userOf } from './verbs/side-panel-user';
import { talkByPhone } from './verbs/talk-by-phone';

const installed = installRequestTracker();
/** The seeded ticket of an older customer who wants password-free payment turned off. */
const TICKET = 1;

describe.runIf(installed.ok)('a whole script on Request Tracker', () => {
  let desk: RequestTracker;
  let running: RunningExtension;
  let inside: Page;
  let page: Page;
  let cue: CueOnPage;
  let panel: SidePanelUser;
  const script = scriptOfBuild('close-password-free-payment');
  const says = script.steps.map(({ say }) => say['zh-Hans']);

  beforeAll(async () => {
    const build = ensureTestBuild();
    if (!build.ok) throw new Error(build.why);
    desk = await startRequestTracker();
    running = await launchExtension({ extension: build.folder, timezoneId: 'Asia/Shanghai' });
    inside = await running.context.newPage();
    await inside.goto(`chrome-extension://${running.extensionId}/manifest.json`);
    await inside.evaluate(`chrome.storage.local.set({ settings: { format: 1,
      language: 'zh-Hans', region: 'CN', theme: 'light', ageThreshold: 60, adaptersOff: [], desks: {} } })`);
    page = await running.context.newPage();
    await desk.login(page);
    cue = await cueOn(page);
  });
  afterAll(async () => {
    await running?.close();
    await desk?.close();
  });
  beforeEach(async () => {
    await inside.evaluate('chrome.storage.session.clear()');
    await openReplyPage();
    panel ??= await openPanel();
    await panel.follows(String(TICKET));
    await panel.shows(zh('script.suggested'));
  });

  async function openPanel() {
    await cue.appears();
    await cue.click(zh('cue.openPanel'));
    return userOf(await running.attachToSidePanel());
  }
  /** The messages stand on the ticket's own page, the box for a reply on another. */
  async function openReplyPage() {
    await page.goto(desk.ticketUrl(TICKET));
    await expect.poll(async () => (await held())?.assessment.topics[0], PATIENT).toBe(script.id);
    await page.goto(desk.replyUrl(TICKET));
    await waitForEditor(page);
  }
  const key = () => JSON.stringify(conversationStateKey(desk.url, String(TICKET)));
  const held = (): Promise<ConversationState | undefined> =>
    inside.evaluate(`chrome.storage.session.get(${key()}).then((all) => all[${key()}])`);
  const toBeSent = (): Promise<string> =>
    page.evaluate(`new DOMParser()
      .parseFromString(CKEDITOR.instances.UpdateContent.getData(), 'text/html')
      .body.textContent.trim()`);
  const opensSteps = async () => {
    // A panel that has just been drawn may not listen to its keys yet.
    await panel.click(zh('script.start'));
    await panel.shows(script.gate?.question['zh-Hans'] ?? '');
    await panel.press('1');
    await panel.shows(script.opening['zh-Hans']);
    await panel.click(beginOf(script));
    await panel.shows(says[0] ?? '');
  };
  const goesThrough = async (act: (words: string) => Promise<void>) => {
    for (const words of says) {
      await panel.shows(words);
      await act(words);
      await panel.press('ArrowRight');
      await panel.hides(words);
    }
    await panel.shows(zh('script.closeTitle'));
  };

  test('in writing each step comes into the editor, and nothing is sent', async () => {
    await opensSteps();
    await goesThrough(async (words) => {
      await panel.press('i');
      await expect.poll(toBeSent, PATIENT).toContain(words);
    });
    await panel.press('e');
    await expect
      .poll(async () => (await held())?.tried, PATIENT)
      .toEqual([{ script: script.id, step: null, failures: 0, ended: 'done' }]);
    expect(page.url()).toBe(desk.replyUrl(TICKET));
  });

  test('what failed twice leads the other way, and is kept', async () => {
    await opensSteps();
    await panel.press('x');
    await panel.shows(script.steps[0]?.ifNot?.['zh-Hans'] ?? '');
    await panel.press('x');
    await panel.shows(script.secondRoute['zh-Hans']);
    await panel.press('i');
    await expect.poll(toBeSent, PATIENT).toBe(script.secondRoute['zh-Hans']);
    await panel.press('e');
    await expect
      .poll(async () => (await held())?.tried, PATIENT)
      .toEqual([
        { script: script.id, step: script.steps[0]?.id, failures: 2, ended: 'second-route' },
      ]);
  });

  test('in a call the guide runs through the steps, and nothing comes into the editor', async () => {
    await talkByPhone(inside, desk.url, String(TICKET));
    await opensSteps();
    const runs = () =>
      panel.panel.evaluate<boolean>(`document.querySelector('[data-phrase="now"]') !== null`);
    await goesThrough(async () => {
      await expect.poll(runs, PATIENT).toBe(true);
      await panel.press('i');
    });
    expect(await panel.text()).not.toContain(zh('say.insert'));
    expect(await toBeSent()).toBe('');
  });
});
