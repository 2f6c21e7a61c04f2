const MASK = '＊＊';

/** Numbers of more than two digits can be a telephone, a card, an order. */
const NUMBERS = /[\d０-９][\d０-９\s.\-–—/]*[\d０-９][\s-]?[\d０-９]+|[\d０-９]{3,}/gu;
const CHINESE_NUMBERS = /[〇零○一二三四五六七八九幺两]{4,}/gu;
const ADDRESSES = /[\w.+-]+@[\w.-]+|https?:\/\/\S+|\bwww\.\S+/giu;
/** A name that follows the words that introduce it. */
const CHINESE_NAMES =
  /((?:我|他|她|您|你|本人|老公|老婆|妈妈?|爸爸?|奶奶|爷爷|孩子|客户)(?:的名字)?(?:叫做?|名叫|姓)|名字是|姓名[是::]?)\s*(?:[\p{Script=Han}]{1,4}?)(?=[,,。!!??;;\s]|的|在|说|想|要|是|$)/gu;
const CHINESE_TITLES =
  /[\p{Script=Han}](?=(?:先生|女士|太太|小姐|大爷|大妈|阿姨|奶奶|爷爷|老师))/gu;
/** Names begin with a capital; what introduces them may or may not. */
const ENGLISH_NAMES =
  /((?:\b[Mm]y|\b[Hh]is|\b[Hh]er|\b[Tt]he|[Cc]ustomer'?s?) name(?: is|'s)|\b(?:I am|I'm|i'm|[Tt]his is|called|named)|\b(?:Mr|Mrs|Ms|Miss|Dr)\.?)((?:\s+\p{Lu}[\p{L}'’-]*)+)/gu;
/** Family words before a form of address are no names. */
const NO_NAMES = new Set([
  '位',
  '个',
  '老',
  '的',
  '是',
  '我',
  '你',
  '您',
  '他',
  '她',
  '有',
  '这',
  '那',
  '和',
]);

/** Hides what could tell who somebody is: numbers, addresses, names that are introduced as such. */
export function maskPrivate(text: string): string {
  return text
    .replace(ADDRESSES, MASK)
    .replace(NUMBERS, MASK)
    .replace(CHINESE_NUMBERS, MASK)
    .replace(CHINESE_NAMES, (_, before: string) => `${before}${MASK}`)
    .replace(CHINESE_TITLES, (name) => (NO_NAMES.has(name) ? name : '＊'))
    .replace(ENGLISH_NAMES, (_, before: string) => `${before} ${MASK}`);
}
