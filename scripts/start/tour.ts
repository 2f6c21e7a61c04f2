import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '@/utils/contract/text';
import { t } from '@/utils/i18n/t';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { chooseInterface } from '../setup/choose-interface';
import { composeSideBySide } from '../setup/compose-side-by-side';
import { cueOn } from '../setup/cue-on-page';
import type { RunningExtension } from '../setup/launch-extension';
import { waitForState } from '../setup/session-state';
import { KNOWLEDGE_IS_THERE, type SidePanel } from '../setup/side-panel';
import { describe } from './describe';

/** The four conversations that show what CareCue is for. */
export const EXAMPLES = [
  { id: 'zh-older-payment', what: 'an older person and a password-free payment' },
  { id: 'zh-blind-button', what: 'a blind customer whose "next" button is silent' },
  { id: 'zh-new-parent', what: 'a frightened new parent at night' },
  { id: 'zh-scam-screen', what: 'a scam in progress' },
] as const;

interface Tour {
  running: RunningExtension;
  page: Page;
  deskUrl: string;
  knowledge: Knowledge;
  language: Language;
  pictures: string;
}

/** Opens each example as an agent would, prints what they see, and takes a picture of page and panel. */
export async function showExamples(tour: Tour): Promise<void> {
  const { page, deskUrl, running, knowledge, language, pictures } = tour;
  mkdirSync(pictures, { recursive: true });
  await chooseInterface(running.serviceWorker, { language, region: 'CN' });
  await page.goto(deskUrl);
  const cue = await cueOn(page);
  let panel: SidePanel | null = null;
  for (const { id, what } of EXAMPLES) {
    await page.locator(`[data-open="${id}"]`).click();
    const state = await waitForState(running.serviceWorker, id);
    await cue.appears();
    if (!panel) {
      await cue.click(t(language, 'cue.openPanel'));
      panel = await running.attachToSidePanel();
    }
    await panel.waitFor(`document.body.dataset.conversation === ${JSON.stringify(id)}`);
    await panel.waitFor(KNOWLEDGE_IS_THERE);
    const path = join(pictures, `${id}.png`);
    await composeSideBySide(
      running.context,
      { page: await page.screenshot(), panel: await panel.screenshot() },
      path,
    );
    console.log(`\n${what} (${id})`);
    for (const line of describe(state, knowledge, language)) console.log(line);
    console.log(`  screenshot:  ${path}`);
  }
}
