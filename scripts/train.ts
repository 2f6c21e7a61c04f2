/**
 * `npm run train`: learns from `tests/cases` and the content what words speak for which need, says
 * how well that holds for authors it did not learn from, and writes `public/models/needs.json`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { loadItems } from './evaluation/load-items';
import { chooseShowFrom } from './train/choose-show-from';
import { compareAuthors } from './train/compare-authors';
import { compareChoices } from './train/compare-choices';
import { readContentLines } from './train/content-lines';
import { countRows } from './train/descend';
import { extractFeatures } from './train/extract-features';
import { fitAllChoices } from './train/fit-choices';
import { fitSubject, judgedSubjects } from './train/fit-subject';
import { fitWeighing } from './train/fit-weighing';
import { fitWords, targetsOf } from './train/fit-words';
import { judgeUnseen } from './train/judge-unseen';
import { makeOrdinaryTalk } from './train/ordinary-talk';
import { readCorpus } from './train/read-corpus';
import { writeChoices } from './train/write-choices';
import { writeModel } from './train/write-model';

const TARGET = fileURLToPath(new URL('../public/models/needs.json', import.meta.url));

const VERSION = fileURLToPath(
  new URL('../utils/detection/data/model-version.json', import.meta.url),
);

const started = performance.now();
const { items } = loadItems();
const needs = items
  .filter((item) => item.kind === 'need')
  .map(({ id }) => id)
  .sort();
const content = detectionItems(items);
const features = extractFeatures(
  [...readCorpus(), ...makeOrdinaryTalk(content), ...readContentLines(content, needs)],
  content,
);
const { samples, names, worth, signals } = features;
console.log(`${samples.length} cases, ${names.length} features`);
const targets = targetsOf(samples, needs);
const authors = [...new Set(samples.filter(({ unread }) => unread).map(({ author }) => author))];

const unseen = judgeUnseen(samples, targets, names.length, authors);
compareAuthors(unseen, needs);
if (process.argv.includes('--choices')) compareChoices(samples, names, authors);

const judged = unseen.filter(({ sample }) => sample.unread);
const weighing = fitWeighing(
  judged.flatMap(({ needs: own }) => own),
  needs,
);
const showFrom = chooseShowFrom(
  judged.flatMap(({ needs: own }) => own),
  weighing,
);
const subject = fitSubject(judgedSubjects(judged));
const choices = writeChoices(
  fitAllChoices(samples, names, () => true),
  names,
  worth,
);
const weights = fitWords(samples, targets, names.length, () => true);
const { text, version } = writeModel({
  columns: targets.columns,
  weights,
  names,
  worth,
  spread: countRows(samples, names.length),
  weighing,
  showFrom,
  subject,
  choices,
  signals,
});
writeFileSync(TARGET, text);
writeFileSync(VERSION, `{ "version": "${version}" }\n`);
console.log(
  `${(text.length / 1000).toFixed(0)} kB written in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
