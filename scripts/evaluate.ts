/**
 * `npm run evaluate -- FILE… [--json] [--predictions OUT]`: runs the engine over labelled
 * conversations, and the check of drafts over labelled drafts, and prints how well it did. Exit status as for `detect`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatReport, type Report } from './evaluation/format-scores';
import { loadDetector } from './evaluation/load-detector';
import { loadDraftCheck } from './evaluation/load-draft-check';
import { measureTime } from './evaluation/measure-time';
import { type ConversationCase, type DraftCase, readCases } from './evaluation/read-cases';
import { runCase } from './evaluation/run-case';
import { score } from './evaluation/score';
import { scoreDrafts } from './evaluation/score-drafts';

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
const drafts: DraftCase[] = [];
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
  drafts.push(...result.drafts);
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
const draftCheck = drafts.length > 0 ? await loadDraftCheck() : null;
const scoredDrafts = drafts.map((item) => ({
  item,
  found: [...new Set(draftCheck?.check(item).map(({ id }) => id))],
}));
const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
const report: Report = {
  all: score(scored),
  languages: Object.fromEntries(
    languages.map((lang) => [lang, score(scored.filter(({ item }) => item.lang === lang))]),
  ),
  time: measureTime(cases, detector),
  drafts:
    drafts.length === 0
      ? null
      : {
          all: scoreDrafts(scoredDrafts),
          languages: Object.fromEntries(
            [...new Set(drafts.map(({ lang }) => lang ?? 'unknown'))]
              .sort()
              .map((lang) => [
                lang,
                scoreDrafts(scoredDrafts.filter(({ item }) => (item.lang ?? 'unknown') === lang)),
              ]),
          ),
        },
};
console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
