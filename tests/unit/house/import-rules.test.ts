import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A house of a few files in which the rules of `.dependency-cruiser.cjs` are broken on purpose. */
const repository = resolve(import.meta.dirname, '../../..');
const CONFIGS = ['.dependency-cruiser.cjs', '.dependency-cruiser.runtime.cjs'];
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'carecue-house-'));
  for (const file of [...CONFIGS, 'tsconfig.json', 'package.json'])
    cpSync(join(repository, file), join(house, file));
  symlinkSync(join(repository, 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function violations(files: Record<string, string>): string[] {
  for (const folder of ['entrypoints', 'components', 'utils', 'scripts'])
    rmSync(join(house, folder), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  return [...new Set(CONFIGS.flatMap((config) => rulesBroken(config, folders)))];
}

function rulesBroken(config: string, folders: string[]): string[] {
  const output = execFileSync(
    process.execPath,
    [
      join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', config, '--output-type', 'json'],
      ...folders,
    ],
    { cwd: house, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string } }[] };
  };
  return summary.violations.map(({ rule }) => rule.name);
}

/** Each case runs another program, twice. */
describe('the import rules bite when', { timeout: 60_000 }, () => {
  it.each([
    [
      'a util imports a component',
      'utils-know-no-view',
      {
        'utils/guidance/a.ts': "export * from '../../components/b';",
        'components/b.ts': 'export const b = 1;',
      },
    ],
    [
      'a component imports an entry point',
      'components-know-no-entrypoint',
      {
        'components/a.ts': "export * from '../entrypoints/popup/b';",
        'entrypoints/popup/b.ts': 'export const b = 1;',
      },
    ],
    [
      'a component reaches for the browser',
      'components-know-no-browser',
      {
        'components/a.ts': "export * from 'wxt/browser';",
      },
    ],
    [
      'one entry point imports another',
      'entrypoints-stand-alone',
      {
        'entrypoints/popup/a.ts': "export * from '../background/b';",
        'entrypoints/background/b.ts': 'export const b = 1;',
      },
    ],
    [
      'detection knows storage',
      'engines-know-only-the-contract',
      {
        'utils/detection/a.ts': "export * from '../storage/b';",
        'utils/storage/b.ts': 'export const b = 1;',
      },
    ],
    [
      'the contract knows anybody',
      'contract-stands-below-all',
      {
        'utils/contract/a.ts': "export * from '../guidance/b';",
        'utils/guidance/b.ts': 'export const b = 1;',
      },
    ],
    [
      'the page side pulls in the schema library through a file in between',
      'page-side-stays-tiny',
      {
        'utils/desk/a.ts': "export * from '../contract/b';",
        'utils/contract/b.ts': "export * from 'valibot';",
      },
    ],
    [
      'somebody but storage opens the database',
      'only-storage-knows-indexeddb',
      {
        'utils/guidance/a.ts': "export * from 'dexie';",
      },
    ],
    [
      'two files import each other',
      'no-cycles',
      {
        'utils/guidance/a.ts': "import { b } from './b'; export const a = () => b;",
        'utils/guidance/b.ts': "import { a } from './a'; export const b = () => a;",
      },
    ],
  ] as const)('%s', (_what, rule, files) => {
    expect(violations(files)).toContain(rule);
  });

  it('says nothing of a house in order', () => {
    const files = {
      'components/a.ts': "export * from '../utils/guidance/b';",
      'utils/guidance/b.ts': "import type { C } from '../contract/c'; export const b: C = 1;",
      // A type of a file that pulls in the schema library weighs nothing.
      'utils/desk/d.ts': "import type { C } from '../contract/c'; export const d: C = 1;",
      'utils/contract/c.ts': "export * from 'valibot'; export type C = number;",
    };
    expect(violations(files)).toEqual([]);
  });
});
