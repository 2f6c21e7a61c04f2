import { expect, it } from 'vitest';
import { checkDraft } from '@/utils/drafting/check-draft';
import type { DraftRules } from '@/utils/drafting/draft-rules';
import { draftGrams } from '@/utils/drafting/learnt/draft-grams';
import type { LearntFile } from '@/utils/drafting/learnt/learnt-words';
import { compileLearntWords } from '@/utils/drafting/learnt/learnt-words';
import { loadLearntWords } from '@/utils/drafting/learnt/load-learnt-words';
import { readDraft } from '@/utils/drafting/read-draft';
import { draftRule, sampleDraftRules } from './sample-draft-rules';

const learntBlame = draftRule({ id: 'learnt-blame', finding: 'blame' });
const sample = sampleDraftRules([learntBlame]);

/** Every gram of these words speaks for blame, and nothing else does. */
function learntFrom(words: string) {
  const read = readDraft({ text: words, language: 'en', needs: [] }, sample);
  const keys = Int32Array.from(draftGrams(read).keys());
  const rows = Int8Array.from([...keys].flatMap(() => [10, 0, 0]));
  const base64 = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('base64');
  const never = { bias: -1, showFrom: 0 };
  const file: LearntFile = {
    findings: { blame: never, patronising: never, robotic: never },
    grams: { keys: base64(keys.buffer), rows: base64(rows.buffer), scale: 0.1 },
  };
  return compileLearntWords(file);
}

const check = (
  text: string,
  rules: DraftRules = { ...sample, learnt: learntFrom('nobody else managed this') },
) => checkDraft({ text, language: 'en', needs: [] }, rules);

it('finds what the words of a draft say together, and marks those that speak most for it', () => {
  expect(check('Your parcel came on Monday. Nobody else managed this! It is here.')).toMatchObject([
    {
      id: 'blame',
      text: 'Nobody else managed this',
      why: learntBlame.why.en,
      better: null,
      rule: 'learnt-blame',
    },
  ]);
});

it('leaves alone drafts that share a word with it', () => {
  expect(check('Nobody needs to be at home when the parcel arrives on Monday morning.')).toEqual(
    [],
  );
});

it('does not count the words of somebody else', () => {
  expect(check('The letter says "nobody else managed this" and that is wrong.')).toEqual([]);
});

it('stays silent where a rule has found the same already, or where the content does not want it', () => {
  const learnt = learntFrom('nobody else managed this');
  const told = draftRule({
    id: 'told',
    finding: 'blame',
    patterns: { zh: [], en: ['your own fault'] },
  });
  const text = 'Nobody else managed this, your own fault.';
  const both = check(text, { ...sampleDraftRules([learntBlame, told]), learnt });
  expect(both.map(({ rule }) => rule)).toEqual(['told']);
  expect(check(text, { ...sampleDraftRules(), learnt })).toEqual([]);
});

it('reads with what was learnt, in both languages, and lets kind words be', async () => {
  const names = ['blame', 'patronising', 'robotic'] as const;
  const rules = sampleDraftRules(
    names.map((finding) => draftRule({ id: `learnt-${finding}`, finding })),
  );
  rules.learnt = await loadLearntWords();
  const ids = (text: string) => check(text, rules).map(({ id }) => id);
  expect(
    ids('Bills do not pay themselves, and you never opened the letters that we sent.'),
  ).toEqual(['blame']);
  expect(
    ids(
      '\u5ba2\u670d\u65e9\u5c31\u63d0\u9192\u8fc7\uff0c\u662f\u60a8\u81ea\u5df1\u6ca1\u6709\u770b\u3002',
    ),
  ).toEqual(['blame']);
  expect(ids('This was our mistake, and I have put it right.')).toEqual([]);
  expect(ids('Next time you can also write to us here.')).toEqual([]);
  expect(ids('Good.')).toEqual([]);
  expect(
    ids('\u8fd9\u6b21\u662f\u6211\u4eec\u5f04\u9519\u4e86\uff0c\u5df2\u7ecf\u6539\u597d\u3002'),
  ).toEqual([]);
});
