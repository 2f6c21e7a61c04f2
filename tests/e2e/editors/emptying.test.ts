import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { type EditorTab, openEditorTab } from './editor-tab';
import { EDITORS, type EditorId } from './editors';
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

const editors = Object.entries(EDITORS).map(([id, { name }]) => [name, id as EditorId] as const);
const holds = (tab: EditorTab, text: string) => expect.poll(tab.text, PATIENCE).toBe(text);

describe.each(editors)('%s', (_, editor) => {
  test('a part is taken out of a draft, then all of it, and each comes back by one Ctrl+Z', async () => {
    const tab = await openEditorTab(running.context, desks.url(editor), inside);
    await tab.draft('');
    await tab.type('请点设置,再点支付。');
    const part = { at: 'part', find: ',再点支付', occurrence: 0 } as const;
    expect(await tab.insert('', part)).toEqual({ ok: true });
    await holds(tab, '请点设置。');
    // Quill takes what comes within a second for one act; nobody reads a draft faster.
    if (editor === 'quill') await tab.page.waitForTimeout(1100);
    expect(await tab.insert('', { at: 'draft' })).toEqual({ ok: true });
    await holds(tab, '');
    await tab.press('Control+z');
    await holds(tab, '请点设置。');
    await tab.press('Control+z');
    await holds(tab, '请点设置,再点支付。');
    expect(await tab.sent()).toEqual([]);
    await tab.page.close();
  });
});
