import type { Page } from 'playwright-core';
import { t } from '@/utils/i18n/t';
import { type TortureAgent, until } from '../agent';
import { CONVERSATION, customerWrites, openDeskWithCue, PATIENT, REPLY } from './desk-and-panel';
import { type Fault, findings, setVersion } from './fault';

const DRAFT = 'what the agent has written';
const OTHER = 'zh-scam-screen';
const cuesOn = (page: Page) => page.locator('carecue-cue').count();

/** Twice: what is left of two versions must not stand beside the third. */
const VERSIONS = ['98.0', '99.0'];

export const updatedUnderDesks: Fault = {
  title: 'extension updated while two desks are open',
  async run({ start, folder }) {
    const agent = await start();
    const { broken, expect } = findings();
    const { browserSession, context } = agent.running;
    const other = await openDeskWithCue(agent, OTHER);
    const desk = await openDeskWithCue(agent);
    await desk.page.fill(REPLY, DRAFT);
    for (const version of VERSIONS) {
      setVersion(folder, version);
      await browserSession.send('Extensions.loadUnpacked', { path: folder });
      // The new background has taken over once both are in the memory that began anew with it.
      const inside = await context.newPage();
      await inside.goto(`chrome-extension://${agent.running.extensionId}/manifest.json`);
      await until('both desks read anew', () => bothAreHeld(inside, agent), PATIENT);
      await inside.close();
      for (const { page, cue } of [desk, other]) {
        await page.bringToFront();
        await cue.appears(PATIENT);
        await until('one cue', async () => (await cuesOn(page)) === 1);
      }
      expect(`${version}: the draft`, await desk.page.inputValue(REPLY), DRAFT);
    }
    await desk.page.bringToFront();
    await desk.cue.click(t('en', 'cue.insert'));
    const written = () => desk.page.inputValue(REPLY);
    await until('the sentence in the reply', async () => (await written()).length > DRAFT.length);
    expect('the draft stays before it', (await written()).startsWith(DRAFT), true);
    await customerWrites(desk);
    expect('cues at the end', [await cuesOn(desk.page), await cuesOn(other.page)], [1, 1]);
    return broken;
  },
};

async function bothAreHeld(inside: Page, { origin }: TortureAgent): Promise<boolean> {
  const held = await inside.evaluate<{ origin?: string; key?: string }[]>(
    'chrome.storage.session.get().then((all) => Object.values(all))',
  );
  return [CONVERSATION, OTHER].every((key) =>
    held.some((state) => state.origin === origin && state.key === key),
  );
}

export const removedUnderDesk: Fault = {
  title: 'extension removed while a desk is open',
  async run({ start }) {
    const agent = await start();
    const { broken, expect } = findings();
    const { page, cue } = await openDeskWithCue(agent);
    await page.fill(REPLY, DRAFT);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const { browserSession, extensionId } = agent.running;
    await browserSession.send('Extensions.uninstall', { id: extensionId });
    await until('a page without a cue', async () => (await cuesOn(page)) === 0);
    await page.locator(REPLY).pressSequentially(' and more');
    await page.fill('.try-text', '您好');
    await page.click('.try button');
    expect('the draft', await page.inputValue(REPLY), `${DRAFT} and more`);
    expect('what the cue says', await cue.text(), null);
    expect('faults on the page', faults, []);
    return broken;
  },
};
