import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CueOnPage, cueOn } from '@/scripts/setup/cue-on-page';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { ensureTestBuild } from '@/scripts/setup/test-build';
import { seededTickets } from '@/tests/desks/request-tracker/expected-conversations';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import {
  type RequestTracker,
  startRequestTracker,
} from '@/tests/desks/request-tracker/start-request-tracker';
import { waitForEditor } from '@/tests/desks/request-tracker/wait-for-editor';
import {
  type ConversationState,
  conversationStateKey,
  type DeskState,
} from '@/utils/contract/session';

const PATIENT = { timeout: 15_000 };
const installed = installRequestTracker();

describe.runIf(installed.ok)('CareCue on Request Tracker', () => {
  let desk: RequestTracker;
  let running: RunningExtension;
  /** A page of the extension, to look at what the background holds. */
  let inside: Page;
  let page: Page;
  let cue: CueOnPage;

  beforeAll(async () => {
    const build = ensureTestBuild();
    if (!build.ok) throw new Error(build.why);
    desk = await startRequestTracker();
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

  const held = <T>(key: string): Promise<T | undefined> =>
    inside.evaluate(`chrome.storage.session.get(${JSON.stringify(key)})
      .then((found) => found[${JSON.stringify(key)}])`);
  const conversation = (id: number) =>
    held<ConversationState>(conversationStateKey(desk.url, String(id)));
  const openKeys = async () => {
    const all: Record<string, DeskState> = await inside.evaluate('chrome.storage.session.get()');
    return Object.entries(all).flatMap(([name, state]) =>
      name.startsWith('desk:') && state.origin === desk.url ? [state.key] : [],
    );
  };

  async function openTicket(id: number) {
    await page.goto(desk.ticketUrl(id));
    await expect.poll(openKeys, PATIENT).toEqual([String(id)]);
    // Notes between colleagues are kept out of what is assessed.
    const ticket = seededTickets.tickets.find((one) => one.id === id);
    const said = ticket?.messages.filter(({ internal }) => !internal);
    await expect
      .poll(async () => (await conversation(id))?.messageCount, PATIENT)
      .toBe(said?.length);
  }

  test('the main case: the need, the reason in her own words, and the script', async () => {
    await openTicket(1);
    const words = await cue.appears();
    expect(words).toMatch(/七十三|孩子不在身边|不用按密码|看不清/);
    const assessment = (await conversation(1))?.assessment;
    expect(assessment?.needs.map(({ need }) => need)).toContain('older-adult');
    expect(assessment?.topics[0]).toBe('close-password-free-payment');
  });

  test('every reason is something that the customer said, never a colleague', async () => {
    for (const ticket of seededTickets.tickets) {
      await openTicket(ticket.id);
      const needs = (await conversation(ticket.id))?.assessment.needs ?? [];
      for (const evidence of needs.flatMap((need) => need.evidence)) {
        if (!('message' in evidence)) continue;
        const message = ticket.messages[evidence.message];
        expect(message?.from).toBe('customer');
        expect(message?.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
    }
  });

  test('an ordinary ticket has no cue, and nothing of the ticket before stays', async () => {
    await openTicket(1);
    await cue.appears();
    await openTicket(5);
    expect((await conversation(5))?.assessment.needs).toEqual([]);
    await cue.disappears();
  });

  test('coming back brings the cue back', async () => {
    await openTicket(5);
    await openTicket(1);
    expect(await cue.appears()).toMatch(/七十三|孩子不在身边|不用按密码|看不清/);
  });

  test('a scam in progress is seen', async () => {
    await openTicket(2);
    await cue.appears();
    const fraud = (await conversation(2))?.assessment.fraud;
    expect(fraud?.types).toContain('fake-police');
  });

  test('on the reply page the sentence comes into the editor, and Ctrl+Z takes it out', async () => {
    await openTicket(1);
    await cue.appears();
    await page.goto(desk.replyUrl(1));
    await waitForEditor(page);
    const before = await cue.appears();
    const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    const toBeSent = (): Promise<string> =>
      page.evaluate('CKEDITOR.instances.UpdateContent.getData()');
    await editor.click();
    await page.keyboard.type('王女士您好,');
    const draft = await toBeSent();

    await cue.click('Insert');
    await expect.poll(toBeSent, PATIENT).not.toBe(draft);
    const sentence = (await editor.textContent())?.replace('王女士您好,', '').trim() ?? '';
    expect(sentence.length).toBeGreaterThan(4);
    expect(before).toContain(sentence);
    expect(await toBeSent()).toContain('王女士您好,');
    expect(page.url()).toBe(desk.replyUrl(1));

    await editor.press('Control+z');
    await expect.poll(toBeSent, PATIENT).toBe(draft);
  });

  test('what was chosen beside the ticket is offered on its reply page', async () => {
    await openTicket(1);
    const before = await cue.appears();
    await cue.click('Insert');
    await expect.poll(() => cue.text(), PATIENT).toContain('Not inserted');
    expect(await cue.text()).not.toContain('Insert what you chose');

    await page.goto(desk.replyUrl(1));
    await waitForEditor(page);
    await expect.poll(() => cue.text(), PATIENT).toContain('Insert what you chose');
    const toBeSent = (): Promise<string> =>
      page.evaluate('CKEDITOR.instances.UpdateContent.getData()');
    expect(await toBeSent()).toBe('');
    await cue.click('Insert what you chose');
    await expect.poll(toBeSent, PATIENT).not.toBe('');
    expect(before).toContain((await toBeSent()).replace(/<[^>]*>/g, '').trim());
    await expect.poll(() => cue.text(), PATIENT).not.toContain('Insert what you chose');
  });

  test('from the side panel the sentence comes into an editor that nobody touched yet', async () => {
    await openTicket(1);
    await page.goto(desk.replyUrl(1));
    await waitForEditor(page);
    await cue.appears();
    await cue.click('Open the panel');
    const panel = await running.attachToSidePanel();
    const insert = `[...document.querySelectorAll('button')].find((button) =>
      button.textContent.startsWith('Insert'))`;
    await panel.waitFor(`Boolean(${insert})`);
    await panel.evaluate(`${insert}.click()`);
    const toBeSent = (): Promise<string> =>
      page.evaluate('CKEDITOR.instances.UpdateContent.getData()');
    await expect.poll(toBeSent, PATIENT).not.toBe('');
    const sentence = (await toBeSent()).replace(/<[^>]*>/g, '').trim();
    expect(await panel.evaluate('document.body.textContent')).toContain(sentence);
  });
});
