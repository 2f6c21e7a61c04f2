import type { Message } from '@/utils/contract/conversation';
import type { Language } from '@/utils/contract/text';

/** Frequent characters that differ between the two scripts; a few words hold several of them. */
const TRADITIONAL = new Set(
  '這個們說話為會來時後過還沒讓請問題點開關錢碼號電機網頁買賣嗎麼樣應該對錯寫讀聽見幫給誰裡邊單據帳戶轉銀辦',
);
const SIMPLIFIED = new Set(
  '这个们说话为会来时后过还没让请问题点开关钱码号电机网页买卖吗么样应该对错写读听见帮给谁里边单据账户转银办',
);

const isHan = (character: string) => /\p{Script=Han}/u.test(character);
const count = (text: string, set: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...text].filter((character) => set.has(character) && !other.has(character)).length;

/**
 * What the customer writes in, by all of their words together; null when they wrote none. The
 * sentences offered for the reply are in this language, whatever the agent's interface speaks.
 */
export function customerLanguage(messages: readonly Message[]): Language | null {
  const text = messages
    .filter((message) => message.from === 'customer' && !message.internal)
    .map((message) => message.text)
    .join('\n');
  const han = [...text].filter(isHan).length;
  const latinWords = text.match(/[a-z']+/gi)?.length ?? 0;
  if (han === 0 && latinWords === 0) return null;
  // One Chinese word is about two characters.
  if (latinWords > han / 2) return 'en';
  const traditional = count(text, TRADITIONAL, SIMPLIFIED);
  return traditional > count(text, SIMPLIFIED, TRADITIONAL) ? 'zh-Hant' : 'zh-Hans';
}
