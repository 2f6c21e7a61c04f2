import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { openEditorTab } from './editor-tab';
import type { EditorId } from './editors';
import { type Inside, openInside, PATIENCE } from './inside';
import { type EditorDesks, serveEditors } from './serve-editors';

let running: RunningExtension;
let inside: Inside;
let desks: EditorDesks;

beforeAll(async () => {
  desks = await serveEditors();
  running = await launchExtension({ extension: TEST_BUILD });
  inside = await openInside(running);
});
afterAll(async () => {
  await running?.close();
  await desks?.close();
});

const editors: readonly EditorId[] = ['textarea', 'ckeditor4', 'prosemirror', 'custom-element'];

describe.each(editors)('the draft in %s', (editor) => {
  test('is known to the extension’s own pages as it is typed, and kept in no storage', async () => {
    const tab = await openEditorTab(running.context, desks.url(editor), inside);
    await tab.draft('您好。');
    await expect
      .poll(() => inside.draft(tab.page.url()), PATIENCE)
      .toMatchObject({ text: '您好。' });
    await inside.hearsDrafts();
    await tab.type('请点设置');
    await expect.poll(() => inside.heard(), PATIENCE).toContain('您好。请点设置');
    expect(await inside.stored()).not.toContain('请点设置');
    await tab.page.evaluate(`document.querySelector('#switch').click()`);
    await expect.poll(() => inside.draft(tab.page.url()), PATIENCE).toBeNull();
    await tab.page.close();
  });
});
