import { CHECKS, holds } from './test/checks';

/** `npm run lint`, `npm run types`: the checks of one kind, exactly as `npm test` runs them. */
const [kind] = process.argv.slice(2);
const checks = CHECKS.filter((check) => check.kind === kind);
if (checks.length === 0) {
  console.error(`No checks of kind "${kind}".`);
  process.exit(2);
}
process.exitCode = checks.map((check) => holds(check)).every(Boolean) ? 0 : 1;
