const MASK = '＊＊';

/** Numbers of more than two digits can be a telephone, a card, an order. */
const NUMBERS = /[\d０-９][\d０-９\s.\-–—/]*[\d０-９][\s-]?[\d０-９]+|[\d０-９]{3,}/gu;
const CHINESE_NUMBERS = /[〇零○一二三四五六七八九幺两]{4,}/gu;
const ELECTRONIC = /[\w.+-]+@[\w.-]+|https?:\/\/\S+|\bwww\.\S+/giu;
/** Where somebody lives: a street with its number, a house, a flat; a British postcode. */
const CHINESE_PLACES =
  /[\p{Script=Han}]{1,8}(?:路|街|巷|弄|胡同|大道)\s*[\d０-９一二三四五六七八九十百]+\s*[号號弄]|[\d０-９一二三四五六七八九十百]+\s*(?:号楼|號樓|栋|棟|幢|单元|單元|室(?!友))/gu;
const ENGLISH_PLACES =
  /\b\d{1,5}[a-z]?\s+(?:\p{Lu}[\p{L}'’]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Way|Court|Place|Terrace|Boulevard|Blvd)\b|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gu;
/** A name that follows the words that introduce it. */
const CHINESE_NAMES =
  /((?:我|他|她|您|你|本人|老公|老婆|妈妈?|爸爸?|奶奶|爷爷|孩子|客户)(?:的名字)?(?:叫做?|名叫|姓)|名字是|姓名(?:是|\s*[:\uff1a])?)\s*(?:[\p{Script=Han}]{1,4}?)(?=[,\uff0c。!\uff01?\uff1f;\uff1b、\s]|的|在|说|想|要|是|$)/gu;
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
  return maskNames(maskNumbers(maskAddresses(text)));
}

export function maskAddresses(text: string): string {
  return [ELECTRONIC, CHINESE_PLACES, ENGLISH_PLACES].reduce(
    (words, pattern) => words.replace(pattern, MASK),
    text,
  );
}

export function maskNumbers(text: string): string {
  return text.replace(NUMBERS, MASK).replace(CHINESE_NUMBERS, MASK);
}

export function maskNames(text: string): string {
  return text
    .replace(CHINESE_NAMES, (_, before: string) => `${before}${MASK}`)
    .replace(CHINESE_TITLES, (name) => (NO_NAMES.has(name) ? name : '＊'))
    .replace(ENGLISH_NAMES, (_, before: string) => `${before} ${MASK}`);
}
