import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COLUMNS } from './columns';
import { EDITORS, type EditorId, editorOf } from './editors';

const ROOT = new URL('../../../', import.meta.url);
export const TABLE_FILE = fileURLToPath(new URL('docs/editors.md', ROOT));

const INTRODUCTION = `# Editors

Written by \`npm run editors\`, from the end-to-end tests in \`tests/e2e/editors\`: each editor is on a
page of a desk, in a real Chromium with the extension, and each cell is a test of its own. What
stands in an editor is what the editor's own model says. In no cell was anything sent.
`;

const NOTES = `- A field of one line has no line breaks: a space stands for each.
- CKEditor 4 keeps an empty line as the space between two paragraphs.
- How each is written into, best first: \`utils/desk/writers/ways.ts\`. Where what stands there
  afterwards is not the text, character by character, it is undone and copying is offered.
- Within a second of the agent's last key Quill, and within half a second ProseMirror, would undo
  both together: the text waits that long.
- An editor in a frame of another origin is written into by the reader in that frame.
`;

/** The table as a document; `passed` tells which test of which editor was passed. */
export function formatTable(passed: (editor: EditorId, column: string) => boolean): string {
  const titles = COLUMNS.map(({ title }) => title);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = (Object.keys(EDITORS) as EditorId[]).map((id) =>
    row([nameOf(id), ...titles.map((title) => (passed(id, title) ? '✓' : 'copy offered'))]),
  );
  const rule = row(['---', ...titles.map(() => '---')]);
  return [INTRODUCTION, [row(['editor', ...titles]), rule, ...rows].join('\n'), '', NOTES].join(
    '\n',
  );
}

function nameOf(id: EditorId): string {
  const { name, package: from } = editorOf(id);
  if (!from) return name;
  const text = readFileSync(new URL(`node_modules/${from}/package.json`, ROOT), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return `${name} (${from} ${version})`;
}
