import { spawnSync } from 'node:child_process';

export interface Check {
  name: string;
  /** Checks of one kind are run together; `npm run lint` and `npm run types` each run one. */
  kind: 'lint' | 'types' | 'build';
  /** For Node. */
  args: string[];
}

/** What has to hold before the tests run. */
export const CHECKS: readonly Check[] = [
  {
    name: 'format and lint',
    kind: 'lint',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  },
  { name: 'import rules', kind: 'lint', args: importRules('.dependency-cruiser.cjs') },
  {
    name: 'import rules at run time',
    kind: 'lint',
    args: importRules('.dependency-cruiser.runtime.cjs'),
  },
  { name: 'types', kind: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'content', kind: 'build', args: ['--import', 'tsx', 'scripts/build-pack.ts'] },
  { name: 'release build', kind: 'build', args: ['--import', 'tsx', 'scripts/build-release.ts'] },
  { name: 'test build', kind: 'build', args: ['--import', 'tsx', 'scripts/build-test.ts'] },
];

/** The promises of `docs/security.md`, a few trials each; it needs the test build and a browser. */
export const TORTURE: Check = {
  name: 'torture',
  kind: 'build',
  args: ['--import', 'tsx', 'scripts/torture.ts', '--short'],
};

/** Runs one check; its output is shown as it comes. */
export function holds(check: Check, environment: Record<string, string> = {}): boolean {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, check.args, { stdio: 'inherit', env }).status === 0;
}

function importRules(config: string): string[] {
  return [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', config],
    ...['entrypoints', 'components', 'utils', 'scripts', 'tests'],
  ];
}
