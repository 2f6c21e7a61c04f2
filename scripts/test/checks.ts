import { spawnSync } from 'node:child_process';

/** What has to hold before the tests run; each is one command that anyone can run alone. */
export const CHECKS = [
  { name: 'format and lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: 'import rules', args: importRules('.dependency-cruiser.cjs') },
  { name: 'import rules at run time', args: importRules('.dependency-cruiser.runtime.cjs') },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'content', args: ['--import', 'tsx', 'scripts/build-pack.ts'] },
  { name: 'release build', args: ['--import', 'tsx', 'scripts/build-release.ts'] },
  { name: 'test build', args: ['--import', 'tsx', 'scripts/build-test.ts'] },
] as const;

/** Runs one check; its output is shown as it comes. */
export function holds(check: (typeof CHECKS)[number]): boolean {
  return spawnSync(process.execPath, [...check.args], { stdio: 'inherit' }).status === 0;
}

function importRules(config: string): string[] {
  return [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', config],
    ...['entrypoints', 'components', 'utils', 'scripts', 'tests'],
  ];
}
