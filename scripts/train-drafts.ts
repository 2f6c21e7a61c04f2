/**
 * `npm run train-drafts`: learns from the labelled drafts in `tests/cases` and the content which words
 * blame, talk down or say nothing, says how well that holds for writers it did not learn from, and
 * writes `utils/drafting/learnt/learnt-words.json`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LearntFinding } from '@/utils/drafting/learnt/learnt-words';
import { convertTraditional } from '@/utils/knowledge/convert-traditional';
import { loadItems } from './evaluation/load-items';
import { fitFinding } from './train-drafts/fit-finding';
import { judgeUnseen } from './train-drafts/judge-unseen';
import { readLessons } from './train-drafts/read-drafts';
import { writeLearnt } from './train-drafts/write-learnt';

const TARGET = fileURLToPath(
  new URL('../utils/drafting/learnt/learnt-words.json', import.meta.url),
);

const lessons = readLessons(convertTraditional(loadItems().items));
console.log(`${lessons.length} drafts and sentences`);

function learn(finding: LearntFinding) {
  const { showFrom, rates, cleanFlagged, clean } = judgeUnseen(lessons, finding);
  const { precision, recall, f1 } = rates;
  const shown = [precision, recall, f1].map((rate) => rate?.toFixed(2) ?? '-').join(' / ');
  console.log(
    `${finding}: precision / recall / F1 of words alone, writer unseen: ${shown}; ` +
      `clean drafts flagged ${cleanFlagged} of ${clean}; from ${showFrom.toFixed(1)}`,
  );
  return { ...fitFinding(lessons, finding), showFrom };
}

const text = writeLearnt({
  blame: learn('blame'),
  patronising: learn('patronising'),
  robotic: learn('robotic'),
});
writeFileSync(TARGET, text);
console.log(`${(text.length / 1000).toFixed(0)} kB written`);
