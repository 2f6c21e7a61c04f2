import { spawnSync } from 'node:child_process';
import { ensureTestBuild } from './setup/test-build';

/** `npm run editors`: tries every editor in a real browser and writes `docs/editors.md`. */
const build = ensureTestBuild();
if (!build.ok) {
  console.error(build.why);
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [
    ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e'],
    'tests/e2e/editors/editors.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, CARECUE_WRITE_EDITORS: 'yes' } },
);
process.exitCode = status ?? 1;
