import type { Page } from 'playwright-core';
import { t } from '@/utils/i18n/t';
import { type CueOnPage, cueOn } from '../../setup/cue-on-page';
import { KNOWLEDGE_IS_THERE, type SidePanel } from '../../setup/side-panel';
import { type TortureAgent, until } from '../agent';

/** A cue shows on it, with a sentence to insert. */
export const CONVERSATION = 'zh-older-payment';
export const REPLY = 'textarea.answer-text';
export const PATIENT = 60_000;

export interface DeskAndCue {
  page: Page;
  cue: CueOnPage;
}

/** A desk on which the cue shows. */
export async function openDeskWithCue(
  agent: TortureAgent,
  conversation = CONVERSATION,
): Promise<DeskAndCue> {
  const page = await agent.openDesk(conversation);
  const cue = await cueOn(page);
  await cue.appears(PATIENT);
  return { page, cue };
}

/** The side panel with its content, opened from the cue. */
export async function openPanel(agent: TortureAgent, { cue }: DeskAndCue): Promise<SidePanel> {
  await cue.click(t('en', 'cue.openPanel'));
  const panel = await agent.running.attachToSidePanel(PATIENT);
  await panel.waitFor(KNOWLEDGE_IS_THERE, PATIENT);
  return panel;
}

/** The trainers' page, beside them. */
export async function openStudio({ running }: TortureAgent): Promise<Page> {
  const page = await running.context.newPage();
  page.setDefaultTimeout(PATIENT);
  await page.goto(`chrome-extension://${running.extensionId}/studio.html`);
  return page;
}

/** Waits until these words can be read in the panel, or can be no more. */
export const panelSays = (panel: SidePanel, words: string, there = true): Promise<boolean> =>
  until(`“${words}” ${there ? 'in the panel' : 'gone from the panel'}`, async () => {
    const text = await panel.evaluate<string>('document.body.innerText');
    return text.includes(words) === there;
  });

/** The customer says something from which another need follows; waits until the cue names it. */
export async function customerWrites({ page, cue }: DeskAndCue): Promise<void> {
  await page.fill('.try-text', '有人让我把验证码念给他，还在电话上没挂');
  await page.click('.try button');
  const scam = t('en', 'cue.headingFraud');
  await until('the alert on the cue', async () => (await cue.text())?.includes(scam), PATIENT);
}
