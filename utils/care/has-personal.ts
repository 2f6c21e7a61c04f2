import type { PersonalKind } from '@/utils/contract/ledger';
import {
  maskAddresses,
  maskNames,
  maskNumbers,
  maskPrivate,
} from '@/utils/knowledge/search/memory/mask-private';

const MASK = '＊＊';

/** The most frequent surnames; a name is one of them with two characters, standing by itself. */
const SURNAMES =
  '王李张刘陈杨赵黄吴徐孙胡朱郭何罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋杜沈姜范傅钟卢汪戴崔任陆廖姚邱夏谭韦贾邹薛侯龚孟秦顾邵万雷钱汤尹黎武乔赖龙文張劉陳楊趙黃吳孫羅鄭謝許鄧馮韓蕭葉呂蔣鍾盧陸譚賈鄒龔顧錢湯喬賴龍';
const BARE_NAME = new RegExp(
  `(^|[\\s,\\uff0c。、;\\uff1b:\\uff1a给給跟和帮幫替找问問])([${SURNAMES}][\\p{Script=Han}]{2})(?=$|[\\s,\\uff0c。、;\\uff1b!\\uff01?\\uff1f])`,
  'gu',
);

/** A part of a name this short would be found in ordinary words. */
const SHORTEST_NAME = 2;

/**
 * What in these words could tell who somebody is: numbers of three digits and more, addresses, names.
 * `names` are those that stand on the page. Empty: nothing was found – which is no proof, so the agent
 * is asked not to name anybody either.
 */
export function personalIn(text: string, names: readonly string[] = []): PersonalKind[] {
  const found: PersonalKind[] = [];
  const plain = maskAddresses(text);
  if (plain !== text) found.push('address');
  if (maskNumbers(plain) !== plain) found.push('number');
  if (maskNames(text) !== text || maskKnown(text, names) !== text) found.push('name');
  return found;
}

/** The same words with all of that hidden. */
export function withoutPersonal(text: string, names: readonly string[] = []): string {
  return maskPrivate(maskKnown(text, names));
}

const E_MAIL = /[^\s/?#&=@]+@[^\s/?#&=@]+\.[^\s/?#&=@]+/u;

/**
 * Whether the link of a ticket tells who its customer is: an e-mail address, or one of the names that
 * stand on the page. Numbers in it are the ticket's.
 */
export function namesInLink(link: string, names: readonly string[]): boolean {
  const words = decoded(link).toLowerCase();
  const parts = words.split(/[^\p{L}\p{M}]+/u);
  const known = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u));
  return (
    E_MAIL.test(words) || known.some((name) => name.length >= SHORTEST_NAME && parts.includes(name))
  );
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

function maskKnown(text: string, names: readonly string[]): string {
  const known = names
    .flatMap((name) => [name.trim(), ...name.trim().split(/\s+/)])
    .filter((name) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length);
  const hidden = known.reduce((words, name) => words.replaceAll(name, MASK), text);
  return hidden.replace(BARE_NAME, (_, before: string) => `${before}${MASK}`);
}
