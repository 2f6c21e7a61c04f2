import type { Page } from 'playwright-core';
import { t } from '@/utils/i18n/t';
import { chooseInterface } from '../setup/choose-interface';
import { composeSideBySide } from '../setup/compose-side-by-side';
import { cueOn } from '../setup/cue-on-page';
import { launchExtension } from '../setup/launch-extension';
import { waitForState } from '../setup/session-state';
import { KNOWLEDGE_IS_THERE, type SidePanel } from '../setup/side-panel';
import type { View } from './views';

/** Opens one view in a browser of its own, so that none depends on the one before. */
export async function takeView(
  view: View,
  options: { extension: string; deskUrl: string; path: string },
): Promise<void> {
  const { conversation, settings } = view;
  const running = await launchExtension({
    extension: options.extension,
    viewport: { width: 900, height: 860 },
    locale: settings.language ?? 'en',
    timezoneId: 'Asia/Shanghai',
  });
  try {
    await chooseInterface(running.serviceWorker, settings);
    const page = running.context.pages()[0] ?? (await running.context.newPage());
    const language = conversation.startsWith('en-') ? '?lang=en' : '';
    await page.goto(`${options.deskUrl}${language}#${conversation}`);
    await waitForState(running.serviceWorker, conversation);
    const cue = await cueOn(page);
    await cue.appears();
    await cue.click(t(settings.language ?? 'en', 'cue.openPanel'));
    const panel = await running.attachToSidePanel();
    await panel.waitFor(`document.body.dataset.conversation === ${JSON.stringify(conversation)}`);
    await panel.waitFor(KNOWLEDGE_IS_THERE);
    for (const key of view.keys ?? []) await press(panel, key);
    if (view.search) await search(panel, view.search);
    if (view.heard) await hear(panel, view.heard);
    if (view.reply) await write(page, panel, view.reply);
    if (view.shows)
      await panel.waitFor(`document.body.innerText.includes(${JSON.stringify(view.shows)})`);
    const pictures = { page: await page.screenshot(), panel: await panel.screenshot() };
    await composeSideBySide(running.context, pictures, options.path);
  } finally {
    await running.close();
  }
}

/** Presses a key that some button on the panel offers, once it does, and waits until it has acted. */
async function press(panel: SidePanel, key: string): Promise<void> {
  const button = `document.querySelector('[aria-keyshortcuts="${key.length === 1 ? key.toUpperCase() : key}"]')`;
  await panel.waitFor(`${button} !== null`);
  const before = await panel.evaluate<string>('document.body.innerText');
  await panel.evaluate(`${button}.click()`);
  await panel.waitFor(`document.body.innerText !== ${JSON.stringify(before)}`);
}

async function search(panel: SidePanel, words: string): Promise<void> {
  await panel.evaluate(`document.querySelector('[role="combobox"]').focus()`);
  await panel.send('Input.insertText', { text: words });
  await panel.waitFor(`document.querySelector('[role="option"]') !== null`);
}

async function hear(panel: SidePanel, words: string): Promise<void> {
  await panel.evaluate(`document.querySelector('input[aria-keyshortcuts="K"]').focus()`);
  await panel.send('Input.insertText', { text: words });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await panel.send('Input.dispatchKeyEvent', { ...enter, type: 'keyDown', text: '\r' });
  await panel.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp' });
  await panel.waitFor(`document.body.innerText.includes(${JSON.stringify(words)})`);
}

/** Types a reply, and waits for what the panel says about it. */
async function write(page: Page, panel: SidePanel, words: string): Promise<void> {
  await page.locator('textarea.answer-text').click();
  await page.keyboard.type(words);
  await panel.waitFor(`document.querySelector('[aria-keyshortcuts="B"]') !== null`);
}
