import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WritePlace } from '@/utils/contract/editor';
import type { InsertResult } from '@/utils/contract/messages';
import { type Inside, PATIENCE } from './inside';
import type { DeskWindow } from './pages/desk-page';

/** An editor's page in a tab, the agent's hands on it, and the extension asked to write into it. */
export interface EditorTab {
  page: Page;
  text(): Promise<string>;
  kept(): Promise<string>;
  /** Puts a draft in and the cursor behind it, with a real click and a real key. */
  draft(text: string): Promise<void>;
  press(key: string): Promise<void>;
  type(words: string): Promise<void>;
  insert(text: string, place?: WritePlace): Promise<InsertResult>;
  sent(): Promise<string[]>;
  hasFocus(): Promise<boolean>;
}

let tabs = 0;

export async function openEditorTab(
  context: BrowserContext,
  url: string,
  inside: Inside,
): Promise<EditorTab> {
  const page = await context.newPage();
  // No other tab has this address, should one be left over.
  await page.goto(`${url}?tab=${++tabs}`);
  await page.waitForSelector('body[data-ready]');
  await expect.poll(() => inside.keyOf(page.url()), PATIENCE).toBe('one');
  await expect.poll(() => inside.replyBoxOf(page.url()), PATIENCE).toBe('present');
  const editor = <T>(ask: (page: DeskWindow['editorPage']) => T | Promise<T>): Promise<T> =>
    page.evaluate(`(${ask})(window.editorPage)`);

  return {
    page,
    text: () => editor((one) => one.text()),
    kept: () => editor((one) => one.kept()),
    async draft(text) {
      await page.evaluate(`window.editorPage.setDraft(${JSON.stringify(text)})`);
      const box = await page.evaluate<{ x: number; y: number }>(`(${BOX})()`);
      await page.mouse.click(box.x + 20, box.y + 12);
      await page.keyboard.press('Control+End');
      // No agent is faster; Slate looks ten times a second where the cursor stands.
      await page.waitForTimeout(150);
    },
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
    insert: (text, place) => inside.insert(page.url(), text, place),
    sent: () => page.evaluate('window.sent'),
    hasFocus: () => page.evaluate(`(${HAS_FOCUS})()`),
  };
}

const BOX = `() => {
  const place = document.querySelector('.answer-box');
  const inner = [...place.querySelectorAll('iframe, [contenteditable=true], textarea, input, answer-box')]
    .find((one) => one.checkVisibility() && one.getBoundingClientRect().width > 50);
  const { x, y } = inner.getBoundingClientRect();
  return { x, y };
}`;

const HAS_FOCUS = `() => {
  const place = document.querySelector('.answer-box');
  return place.contains(document.activeElement);
}`;
