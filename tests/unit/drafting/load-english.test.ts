import { expect, it } from 'vitest';
import { checkDraft } from '@/utils/drafting/check-draft';
import { loadEnglish } from '@/utils/drafting/english/load-english';
import { draftRule, sampleDraftRules } from './sample-draft-rules';

const english = await loadEnglish();
const rules = {
  ...sampleDraftRules([
    draftRule({ id: 'english-jargon', finding: 'jargon', patterns: { zh: [], en: ['hereby'] } }),
    draftRule({
      id: 'english-patronising',
      finding: 'patronising',
      patterns: { zh: [], en: ['oap'] },
    }),
  ]),
  english,
};
const check = (text: string, customer = '') =>
  checkDraft(
    { text, language: 'en', needs: [], messages: [{ from: 'customer', text: customer }] },
    rules,
  );

it('knows officialese and its plain wording', () => {
  expect(check('We will endeavor to ascertain it.')).toMatchObject([
    { id: 'jargon', text: 'endeavor', better: 'try', rule: 'english:endeavor' },
    { id: 'jargon', text: 'ascertain', rule: 'english:ascertain' },
  ]);
});

it('leaves alone words that are only a matter of style', () => {
  expect(check('However, we need an additional day in order to check.')).toEqual([]);
});

it('knows words that slight a person, and leaves alone the same words about a card', () => {
  expect(check('Is he senile?')).toMatchObject([{ id: 'patronising', text: 'senile' }]);
  expect(check('The card is invalid.')).toEqual([]);
});

it('leaves alone what is quoted, and what the customer said', () => {
  expect(check('The letter says "we will endeavor".')).toEqual([]);
  expect(check('We will endeavor to.', 'Will you endeavor to?')).toEqual([]);
});
