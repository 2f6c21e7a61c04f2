import { fileURLToPath } from 'node:url';
import { checkDraftRules } from '@/utils/knowledge/check-draft-rules';
import { checkJargon } from '@/utils/knowledge/check-jargon';
import { checkPatterns } from '@/utils/knowledge/check-patterns';
import { compilePack } from '@/utils/knowledge/compile-pack';
import { describeSourceProblem } from '@/utils/knowledge/content-problem';
import { loadSources } from '@/utils/knowledge/load-sources';
import { wanted } from './check-content/wanted';

/**
 * `npm run check-content`: every complaint about `knowledge/`, then what it holds beside what it is
 * meant to hold. Exit status 1 when there is a complaint; what is still missing is no complaint.
 */
const knowledge = fileURLToPath(new URL('../knowledge', import.meta.url));
const { pack, problems } = compilePack(loadSources(knowledge), '0.0.0', [
  checkPatterns,
  checkDraftRules,
  checkJargon,
]);
for (const problem of problems) console.error(`knowledge/${describeSourceProblem(problem)}`);

for (const { what, count, goal } of wanted(pack.items)) {
  const missing = count < goal ? `   ${goal - count} missing` : '';
  console.log(`${what.padEnd(34)}${String(count).padStart(5)} of ${goal}${missing}`);
}
console.log(`${problems.length} complaints`);
if (problems.length > 0) process.exitCode = 1;
