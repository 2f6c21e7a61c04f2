/**
 * `npm run check-draft -- FILE`: JSONL of draft cases in, JSONL of findings out, with the engine and
 * the content that the panel has. Bad lines are told on standard error, by number.
 * Exit status: 0 done, 1 some lines were bad, 2 the file cannot be read.
 */
import { loadDraftCheck } from './evaluation/load-draft-check';
import { readCases } from './evaluation/read-cases';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error('Usage: npm run check-draft -- FILE');
  process.exit(2);
}
const read = readCases(file);
if (!read.ok) {
  console.error(read.message);
  process.exit(2);
}
const { check, problems } = await loadDraftCheck();
for (const problem of problems) console.error(problem);
for (const { line, message } of read.bad) console.error(`${file}:${line} ${message}`);
if (read.cases.length > 0)
  console.error(
    `${file}: ${read.cases.length} conversations passed over: this command reads drafts`,
  );
const output = read.drafts.map((draft) => {
  const findings = check(draft).map(({ id, start, end, text, better }) => ({
    id,
    start,
    end,
    text,
    better,
  }));
  return `${JSON.stringify({ id: draft.id, findings })}\n`;
});
process.stdout.write(output.join(''));
process.exitCode = read.bad.length > 0 ? 1 : 0;
