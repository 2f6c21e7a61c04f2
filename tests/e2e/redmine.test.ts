import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CueOnPage, cueOn } from '@/scripts/setup/cue-on-page';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { ensureTestBuild } from '@/scripts/setup/test-build';
import { installRedmine } from '@/tests/desks/redmine/install-redmine';
import { messagesOf, seededIssues } from '@/tests/desks/redmine/seeded-issues';
import { type Redmine, startRedmine } from '@/tests/desks/redmine/start-redmine';
import { type ConversationState, conversationStateKey } from '@/utils/contract/session';

const PATIENT = { timeout: 15_000 };
const installed = installRedmine();

describe.runIf(installed.ok)('CareCue on Redmine', () => {
  let desk: Redmine;
  let running: RunningExtension;
  /** A page of the extension, to look at what the background holds. */
  let inside: Page;
  let page: Page;
  let cue: CueOnPage;

  beforeAll(async () => {
    const build = ensureTestBuild();
    if (!build.ok) throw new Error(build.why);
    desk = await startRedmine();
    running = await launchExtension({ extension: build.folder, timezoneId: 'Asia/Shanghai' });
    inside = await running.context.newPage();
    await inside.goto(`chrome-extension://${running.extensionId}/manifest.json`);
    page = await running.context.newPage();
    await desk.login(page);
    cue = await cueOn(page);
  });

  afterAll(async () => {
    await running?.close();
    await desk?.close();
  });

  const conversation = (id: number): Promise<ConversationState | undefined> => {
    const key = JSON.stringify(conversationStateKey(desk.url, String(id)));
    return inside.evaluate(`chrome.storage.session.get(${key}).then((found) => found[${key}])`);
  };

  async function openIssue(id: number) {
    await page.goto(desk.issueUrl(id));
    const issue = seededIssues.issues.find((one) => one.id === id);
    // Notes between colleagues are kept out of what is assessed.
    const said = issue && messagesOf(issue).filter(({ internal }) => !internal);
    await expect
      .poll(async () => (await conversation(id))?.messageCount, PATIENT)
      .toBe(said?.length);
  }

  test('the main case: the need, and the reason in her own words', async () => {
    await openIssue(1);
    expect(await cue.appears()).toMatch(/七十三|孩子不在身边|不用按密码|看不清/);
    const assessment = (await conversation(1))?.assessment;
    expect(assessment?.needs.map(({ need }) => need)).toContain('older-adult');
  });

  test('a scam in progress is seen', async () => {
    await openIssue(2);
    await cue.appears();
    expect((await conversation(2))?.assessment.fraud?.types).toContain('fake-police');
  });

  test('an ordinary question has no cue', async () => {
    await openIssue(6);
    expect((await conversation(6))?.assessment.needs).toEqual([]);
    await cue.disappears();
  });

  test('once "edit" is pressed the sentence comes into the notes, and Ctrl+Z takes it out', async () => {
    await openIssue(1);
    await cue.appears();
    await page.locator('#content > .contextual a.icon-edit').first().click();
    const box = page.locator('#issue_notes');
    await box.pressSequentially('王女士您好,');
    await cue.click('Insert');
    await expect.poll(() => box.inputValue(), PATIENT).not.toBe('王女士您好,');
    const written = await box.inputValue();
    expect(written.startsWith('王女士您好,')).toBe(true);
    expect(written.length).toBeGreaterThan(10);
    await box.press('Control+z');
    await expect.poll(() => box.inputValue(), PATIENT).toBe('王女士您好,');
    expect(page.url()).toBe(desk.issueUrl(1));
  });
});
