import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { COLUMNS } from './columns';
import { openEditorTab } from './editor-tab';
import { EDITORS, type EditorId } from './editors';
import { type Inside, openInside } from './inside';
import { type EditorDesks, serveEditors } from './serve-editors';

let running: RunningExtension;
let inside: Inside;
let desks: EditorDesks;

beforeAll(async () => {
  desks = await serveEditors();
  running = await launchExtension({ extension: process.env.EDITORS_BUILD ?? TEST_BUILD });
  inside = await openInside(running);
});
afterAll(async () => {
  await running?.close();
  await desks?.close();
});

const editors = Object.entries(EDITORS).map(([id, { name }]) => [name, id as EditorId] as const);

describe.each(editors)('%s', (_, editor) => {
  test.each(COLUMNS.map((column) => [column.title, column] as const))('%s', async (_, column) => {
    const tab = await openEditorTab(running.context, desks.url(editor), inside);
    try {
      await column.run(tab, editor);
      expect(await tab.sent()).toEqual([]);
    } finally {
      await tab.page.close();
    }
  });
});
