/**
 * `npm run detect -- FILE`: JSONL of conversations in, JSONL of assessments out, with the engine and
 * the content that the extension has. Bad lines are told on standard error, by number.
 * Exit status: 0 done, 1 some lines were bad, 2 the file cannot be read.
 */

import { loadDetector } from './evaluation/load-detector';
import { readCases } from './evaluation/read-cases';
import { runCase } from './evaluation/run-case';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error('Usage: npm run detect -- FILE');
  process.exit(2);
}
const read = readCases(file);
if (!read.ok) {
  console.error(read.message);
  process.exit(2);
}
const { detector, problems } = loadDetector();
for (const problem of problems) console.error(problem);
for (const { line, message } of read.bad) console.error(`${file}:${line} ${message}`);
if (read.drafts.length > 0)
  console.error(
    `${file}: ${read.drafts.length} draft cases passed over: this command reads conversations`,
  );
const output = read.cases.map((item) => JSON.stringify(runCase(item, detector)));
process.stdout.write(output.length > 0 ? `${output.join('\n')}\n` : '');
process.exitCode = read.bad.length > 0 ? 1 : 0;
