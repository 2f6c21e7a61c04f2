import type { DraftRule } from '@/utils/contract/draft-rule';
import { compileDraftRules } from '@/utils/drafting/compile-draft-rules';
import type { DraftRules, DraftTerm } from '@/utils/drafting/draft-rules';

const text = (zh: string, en: string, traditional?: string) => ({
  'zh-Hans': zh,
  en,
  ...(traditional === undefined ? {} : { 'zh-Hant': traditional }),
});

export function draftRule(change: Partial<DraftRule>): DraftRule {
  return {
    kind: 'draft-rule',
    id: 'sample',
    sources: [{ title: 'Written for the tests', status: 'composed' }],
    updatedOn: '2026-11-23',
    finding: 'robotic',
    why: text('换个说法。', 'Say it another way.'),
    needs: [],
    patterns: { zh: [], en: [] },
    matches: ['', ''],
    ignores: [''],
    ...change,
  };
}

const cache: DraftTerm = {
  id: 'cache',
  word: text('缓存', 'cache'),
  aliases: ['CACHE'],
  plain: text('手机攒的临时东西', 'leftovers on the phone', '手機攢的臨時東西'),
  everyday: false,
  trade: true,
};
const upload: DraftTerm = {
  ...cache,
  id: 'upload',
  word: text('上传', 'upload'),
  aliases: [],
  trade: undefined,
};

const concept = (id: string, zh: string[], en: string[]) => ({ id, zh, en });

/** A few rules, terms and words, enough to show how the check reads them. */
export function sampleDraftRules(more: DraftRule[] = []): DraftRules {
  const { rules } = compileDraftRules({
    concepts: [
      concept('draft-action', ['打开', '点', '拔掉', '插上'], ['open', 'tap', 'press']),
      concept('draft-asks', ['请', '您'], ['please', 'could you']),
      concept('draft-by-us', ['我', '我们'], ["i'll", 'we']),
      concept('draft-not-asked', ['不用', '别'], ["don't", 'no need to']),
      concept('draft-either', ['或者'], ['or']),
      concept('draft-in-turn', [], ['and', 'then']),
      concept('draft-next', ['再'], ['then']),
      concept('draft-done-before', ['打开之后'], []),
      concept('draft-tells', ['告诉'], ['tell']),
    ],
    rules: [
      draftRule({ id: 'terms', finding: 'jargon' }),
      draftRule({ id: 'steps', finding: 'several-steps', needs: ['older-adult'] }),
      draftRule({ id: 'long', finding: 'long-sentence' }),
      draftRule({
        id: 'wait',
        patterns: { zh: ['耐心等待'], en: ['please be patient'] },
        unless: { zh: ['<number>分钟'], en: ['<number> minutes'] },
        better: text('我现在就查', 'I am checking now', '我現在就查'),
      }),
      draftRule({
        id: 'stars',
        finding: 'rating-request',
        patterns: { zh: ['五星好评'], en: ['five stars'] },
      }),
      draftRule({
        id: 'call',
        finding: 'phone-only',
        needs: ['hearing'],
        patterns: { zh: ['打电话'], en: ['ring us'] },
        unless: { zh: ['短信'], en: ['text us'] },
        unlessIn: 'draft',
      }),
      ...more,
    ],
    terms: [cache, upload],
  });
  return rules;
}
