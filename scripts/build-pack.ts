import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPinyinTable } from '@/utils/knowledge/build-pinyin-table';
import { checkDraftRules } from '@/utils/knowledge/check-draft-rules';
import { checkJargon } from '@/utils/knowledge/check-jargon';
import { checkPatterns } from '@/utils/knowledge/check-patterns';
import { compilePack, writePack } from '@/utils/knowledge/compile-pack';
import { describeSourceProblem } from '@/utils/knowledge/content-problem';
import { loadSources } from '@/utils/knowledge/load-sources';

/**
 * Compiles `knowledge/` to `public/packs/default.json` and writes the table of readings for search beside it.
 * Any complaint makes the exit status 1 and leaves the files as they were; `--draft` writes what is
 * valid nevertheless, for trying out content that is not finished.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const draft = process.argv.includes('--draft');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

const { pack, problems } = compilePack(loadSources(join(root, 'knowledge')), version, [
  checkPatterns,
  checkDraftRules,
  checkJargon,
]);
for (const problem of problems) console.error(`knowledge/${describeSourceProblem(problem)}`);

if (problems.length === 0 || draft) {
  const target = join(root, 'public', 'packs');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'default.json'), writePack(pack));
  writeFileSync(join(target, 'pinyin.json'), JSON.stringify(buildPinyinTable()));
  console.error(`${pack.items.length} items in the default pack, ${problems.length} complaints.`);
} else {
  console.error(`${problems.length} complaints; the default pack was not written.`);
  process.exitCode = 1;
}
