import { withoutPersonal } from '@/utils/care/has-personal';
import type { OurCase } from '@/utils/contract/studio';

/** Not part of a longer number, whatever joins its groups. */
const ALONE = '(?<![\\d\\uff10-\\uff19][\\s.\\-–—/]?)';
const ENDS = '(?![\\s.\\-–—/]?[\\d\\uff10-\\uff19])';
/**
 * A year and a sum tell nobody who somebody is, and without them an age or a fraud cannot be found
 * again; a whole date of birth, a telephone or an account number is hidden like every other number.
 */
const HARMLESS = new RegExp(
  [
    `${ALONE}(?:19|20)\\d{2}${ENDS}(?!\\s?年\\s?\\d{1,2}\\s?月)`,
    '[一二][九〇零○][〇零○一二三四五六七八九]{2}(?=年)',
    `${ALONE}\\d{3,6}${ENDS}(?=\\s?(?:元|块|塊|圆|圓|万|萬|dollars?|pounds?|euros?|yuan))`,
    `(?<=[$£€¥\\uffe5]\\s?)\\d{1,3}(?:,\\d{3})*(?:\\.\\d{2})?${ENDS}`,
  ].join('|'),
  'giu',
);
/** Of the private use area: no text holds them, and no mask touches them. */
const FIRST_STAND_IN = 0xe000;
const STAND_INS = /[\ue000-\uf8ff]/gu;

/** The words with all hidden that could tell who somebody is: numbers, names, addresses. */
export function maskWords(words: string): string {
  const kept: string[] = [];
  const stoodIn = words.replaceAll(STAND_INS, '').replace(HARMLESS, (found) => {
    kept.push(found);
    return String.fromCharCode(FIRST_STAND_IN + ((kept.length - 1) % 0x1000));
  });
  const masked = withoutPersonal(stoodIn);
  return masked.replace(STAND_INS, (one) => kept[one.charCodeAt(0) - FIRST_STAND_IN] ?? '');
}

/** A case as it may be kept. A field that tells who somebody is by its label alone is left out. */
export function maskCase(item: OurCase): OurCase {
  return {
    ...item,
    messages: item.messages.map((message) => ({ ...message, text: maskWords(message.text) })),
    fields: Object.fromEntries(
      Object.entries(item.fields)
        .filter(([label]) => !NAMING.test(label))
        .map(([label, value]) => [maskWords(label), maskWords(value)]),
    ),
  };
}

const NAMING =
  /^(?:客户|客戶|customer)$|姓名|名字|客户名|客戶名|联系人|聯絡人|电话|電話|手机号|手機號|地址|证号|證號|账号|帳號|邮箱|信箱|\b(?:name|phone|mobile|telephone|address|e-?mail|account|passport|requestors?|contact)\b/iu;
