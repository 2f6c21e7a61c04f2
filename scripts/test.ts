import { ensureSystem } from './setup/ensure-system';
import { CHECKS, holds, TORTURE } from './test/checks';
import { type Counts, runVitest } from './test/run-vitest';

/**
 * `npm test`: installs what is missing, then runs every check and every test. Without a browser,
 * Request Tracker or a virtual screen it runs all that can run and says what did not.
 */
const system = ensureSystem({ rt: true });
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

function add(name: string, more: Counts): void {
  counts.passed += more.passed;
  counts.failed += more.failed;
  counts.skipped += more.skipped;
  if (more.failed > 0) failures.push(name);
}

for (const check of CHECKS) {
  console.log(`\n— ${check.name}`);
  const good = holds(check);
  add(check.name, { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });
}

const environment = {
  CARECUE_BROWSER: system.browser?.path ?? '',
  CARECUE_RT: system.requestTracker ? '1' : '',
  CARECUE_NGINX: system.nginx ? '1' : '',
  CARECUE_SCREEN: system.headed ? '1' : '',
};
for (const project of system.browser ? ['unit', 'browser', 'e2e'] : ['unit']) {
  console.log(`\n— ${project} tests`);
  add(`${project} tests`, runVitest(project, environment));
}
if (system.browser) {
  console.log('\n— what is promised, tried a few times each');
  const good = holds(TORTURE, environment);
  add('torture', { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });
}
// Without a browser two of the three kinds of test could not run: that is no green run.
if (!system.browser) add('browser and e2e tests', { passed: 0, failed: 1, skipped: 0 });

for (const { what, why } of system.lacks) console.log(`\nNot tested here: ${what} – ${why}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
