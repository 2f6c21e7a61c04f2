import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatTable, TABLE_FILE } from './format-table';

// Each cell is a test that has to pass, so the table says so of each – or is out of date.
test('docs/editors.md is what `npm run editors` writes', () => {
  expect(readFileSync(TABLE_FILE, 'utf8')).toBe(formatTable(() => true));
});
