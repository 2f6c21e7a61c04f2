import type { Item, ItemOf } from '@/utils/contract/pack';
import type { ContentProblem } from './content-problem';
import { type PlacedText, saidTexts } from './said-texts';

/** Labels on a screen are quoted as they stand there: whoever looks for them needs the exact words. */
const QUOTED = /[“"「『][^”"」』]*[”"」』]/gu;
/** A word explained at once is no jargon any more: 免密支付,就是不用输密码的付款. */
const EXPLAINED_ZH = /^[,\uff0c]?(?:就是|也就是|意思是|[(\uff08])/u;
const EXPLAINED_EN = /^,? (?:that is|which means|meaning)\b|^ \(/iu;

interface Word {
  text: string;
  language: 'zh-Hans' | 'en';
  pattern: RegExp;
}

/** Says where content uses, in words for the customer, what its own list of terms calls technical. */
export function checkJargon(items: readonly Item[]): ContentProblem[] {
  const words = items.flatMap((item) => (item.kind === 'term' ? wordsOf(item) : []));
  return items.flatMap((item) => {
    if (item.kind === 'term') return [];
    const texts = saidTexts(item);
    const zh = among(words, 'zh-Hans', texts);
    const en = among(words, 'en', texts);
    return texts.flatMap(({ path, text }) => [
      ...found(text['zh-Hans'], zh, EXPLAINED_ZH).map((word) =>
        problem(item, `${path}.zh-Hans`, word),
      ),
      ...found(text.en, en, EXPLAINED_EN).map((word) => problem(item, `${path}.en`, word)),
    ]);
  });
}

/** The words that stand anywhere in these texts: thousands of terms are not tried one by one. */
function among(
  words: readonly Word[],
  language: Word['language'],
  texts: readonly PlacedText[],
): Word[] {
  const all = texts.map(({ text }) => text[language].toLowerCase()).join('\n');
  return words.filter(
    (word) => word.language === language && all.includes(word.text.toLowerCase()),
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

const known = new WeakMap<ItemOf<'term'>, readonly Word[]>();

/** The spellings of a term; one character alone says too little. */
function wordsOf(term: ItemOf<'term'>): readonly Word[] {
  const before = known.get(term);
  if (before) return before;
  const { everyday, word, aliases } = term;
  const spellings = (language: Word['language']) =>
    [word[language], ...aliases]
      .filter((text) => CHINESE.test(text) === (language === 'zh-Hans') && text.length > 1)
      .map((text) => ({ text, language, pattern: patternOf(text, language) }));
  const words = everyday ? [] : [...spellings('zh-Hans'), ...spellings('en')];
  known.set(term, words);
  return words;
}

function patternOf(text: string, language: Word['language']): RegExp {
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
