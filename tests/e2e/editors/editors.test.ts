import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { COLUMNS } from './columns';
import { openEditorTab } from './editor-tab';
import { EDITORS, type EditorId } from './editors';
import { formatTable, TABLE_FILE } from './format-table';
import { type Inside, openInside } from './inside';
import { type EditorDesks, serveEditors } from './serve-editors';

let running: RunningExtension;
let inside: Inside;
let desks: EditorDesks;
/** \`<editor>|<column>\` of each test that was passed. */
const passed = new Set<string>();

beforeAll(async () => {
  desks = await serveEditors();
  running = await launchExtension({ extension: TEST_BUILD });
  inside = await openInside(running);
});
afterAll(async () => {
  await running?.close();
  await desks?.close();
  const write = process.env.CARECUE_WRITE_EDITORS === 'yes';
  if (write)
    writeFileSync(
      TABLE_FILE,
      formatTable((...cell) => passed.has(cell.join('|'))),
    );
});

const editors = Object.entries(EDITORS).map(([id, { name }]) => [name, id as EditorId] as const);

describe.each(editors)('%s', (_, editor) => {
  test.each(COLUMNS.map((column) => [column.title, column] as const))('%s', async (_, column) => {
    const tab = await openEditorTab(running.context, desks.url(editor), inside);
    try {
      await column.run(tab, editor);
      expect(await tab.sent()).toEqual([]);
      passed.add(`${editor}|${column.title}`);
    } finally {
      await tab.page.close();
    }
  });
});
