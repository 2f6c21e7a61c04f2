/**
 * `npm run evaluate -- FILE… [--json] [--predictions OUT]`: runs the engine over labelled cases and
 * prints how well it did. Exit status as for `detect`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatReport, type Report } from './evaluation/format-scores';
import { loadDetector } from './evaluation/load-detector';
import { measureTime } from './evaluation/measure-time';
import { type ConversationCase, readCases } from './evaluation/read-cases';
import { runCase } from './evaluation/run-case';
import { score } from './evaluation/score';

const USAGE = 'Usage: npm run evaluate -- FILE… [--json] [--predictions OUT]';

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, predictions: { type: 'string' } },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

const read = readArguments();
if (read === null || read.positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const { values, positionals: files } = read;
const cases: ConversationCase[] = [];
let drafts = 0;
for (const file of files) {
  const result = readCases(file);
  if (!result.ok) {
    console.error(result.message);
    process.exit(2);
  }
  for (const { line, message } of result.bad) {
    console.error(`${file}:${line} ${message}`);
    process.exitCode = 1;
  }
  cases.push(...result.cases);
  drafts += result.drafts;
}

const { detector, problems } = loadDetector();
for (const problem of problems) console.error(problem);
const scored = cases.map((item) => ({ item, prediction: runCase(item, detector) }));
if (values.predictions !== undefined) {
  const lines = scored.map(({ prediction }) => `${JSON.stringify(prediction)}\n`);
  try {
    writeFileSync(values.predictions, lines.join(''));
  } catch (error) {
    console.error(
      `${values.predictions} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
    process.exit(2);
  }
}
const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
const report: Report = {
  all: score(scored),
  languages: Object.fromEntries(
    languages.map((lang) => [lang, score(scored.filter(({ item }) => item.lang === lang))]),
  ),
  time: measureTime(cases, detector),
  drafts,
};
if (values.json) {
  const note = drafts > 0 ? 'Draft cases are not scored yet.' : undefined;
  console.log(JSON.stringify({ ...report, note }, null, 2));
} else console.log(formatReport(report));
