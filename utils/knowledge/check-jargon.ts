import type { Item, ItemOf } from '@/utils/contract/pack';
import type { ContentProblem } from './content-problem';
import { saidTexts } from './said-texts';

/** Labels on a screen are quoted as they stand there: whoever looks for them needs the exact words. */
const QUOTED = /[“"「『][^”"」』]*[”"」』]/gu;
/** A word explained at once is no jargon any more: 免密支付,就是不用输密码的付款. */
const EXPLAINED_ZH = /^[,\uff0c]?(?:就是|也就是|意思是|[(\uff08])/u;
const EXPLAINED_EN = /^,? (?:that is|which means|meaning)\b|^ \(/iu;

interface Word {
  text: string;
  pattern: RegExp;
}

/** Says where content uses, in words for the customer, what its own list of terms calls technical. */
export function checkJargon(items: readonly Item[]): ContentProblem[] {
  const terms = items.filter((item): item is ItemOf<'term'> => item.kind === 'term');
  const zh = wordsOf(terms, 'zh-Hans');
  const en = wordsOf(terms, 'en');
  return items.flatMap((item) =>
    item.kind === 'term'
      ? []
      : saidTexts(item).flatMap(({ path, text }) => [
          ...found(text['zh-Hans'], zh, EXPLAINED_ZH).map((word) =>
            problem(item, `${path}.zh-Hans`, word),
          ),
          ...found(text.en, en, EXPLAINED_EN).map((word) => problem(item, `${path}.en`, word)),
        ]),
  );
}

const problem = ({ kind, id }: Item, path: string, word: string): ContentProblem => ({
  kind,
  id,
  path,
  message: `"${word}" is a technical word of the terms list: use its plain wording.`,
  fault: { code: 'jargon', about: word },
});

const CHINESE = /\p{Script=Han}/u;

function wordsOf(terms: readonly ItemOf<'term'>[], language: 'zh-Hans' | 'en'): Word[] {
  return terms
    .filter(({ everyday }) => !everyday)
    .flatMap(({ word, aliases }) => [word[language], ...aliases])
    .filter((text) => CHINESE.test(text) === (language === 'zh-Hans') && text.length > 1)
    .map((text) => ({ text, pattern: patternOf(text, language) }));
}

function patternOf(text: string, language: 'zh-Hans' | 'en'): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return language === 'en' ? new RegExp(`\\b${literal}s?\\b`, 'iu') : new RegExp(literal, 'u');
}

function found(text: string, words: readonly Word[], explained: RegExp): string[] {
  const own = text.replace(QUOTED, (label) => ' '.repeat(label.length));
  return words.flatMap(({ text: word, pattern }) => {
    const match = pattern.exec(own);
    if (!match || explained.test(own.slice(match.index + match[0].length))) return [];
    return [word];
  });
}
