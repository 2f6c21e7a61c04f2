import { isCommonCharacter, isCommonWord } from '@/utils/detection/topics/common-words';
import { hashWord, stemEnd } from '@/utils/detection/topics/word-hash';

/** Words that stand in every other message and tell nothing about what it is about. */
const ENGLISH =
  'a an the to my me i im ive you your it its is am are was be been do does did dont how can could would ' +
  'will what when where why which who of for on in at by with from and or but if so not no this that ' +
  'these there here they he she we have has had get got please hello hi thanks thank just about ' +
  'some any all up out says said keep want need help';

/** Pairs of characters, most of them across the seams of such words. */
const CHINESE =
  '你好 您好 请问 怎么 怎样 什么 一下 那个 这个 我的 你们 您们 我们 他们 帮我 可以 不能 能不 为什 么办 么弄 ' +
  '么回 回事 给我 我想 想要 我要 就是 不是 是不 有没 没有 我这 我那 现在 一个 了吗 了呢 的吗 是什 吗我 么用 ' +
  '谢谢 麻烦 老是 总是 知道 不知 道怎 我今 今年 这是 我不 我就 你帮 您帮 帮帮 帮忙 人家 老是 一直 孩子 老头 老太 姑娘 小伙';

const words = new Set(ENGLISH.split(' '));
const pairs = new Set(CHINESE.split(' '));
/** Characters of numbers, of times and of how much. */
const MEASURES = new Set(
  '零一二三四五六七八九十百千万两几半多个块元毛分天日号月年周点钟次回遍小时礼拜星期前后昨今明早晚上下午久',
);

/** Fillers, and what stands in sentences about anything, numbers and times among them. */
const SHARES = { filler: 0.25, common: 0.5 } as const;

/** How much a word or a pair of characters counts beside others. */
export function fillerShare(gram: string): number {
  if (words.has(gram) || pairs.has(gram)) return SHARES.filler;
  const common = HAN_PAIR.test(gram) ? isCommonPair(gram) : isCommonOther(gram);
  return common ? SHARES.common : 1;
}

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

function isCommonPair(pair: string): boolean {
  const [first = '', second = ''] = pair;
  if (MEASURES.has(first) && MEASURES.has(second)) return true;
  return isCommonCharacter(first.charCodeAt(0)) && isCommonCharacter(second.charCodeAt(0));
}

function isCommonOther(word: string): boolean {
  if (/^\d+$/.test(word)) return true;
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  return isCommonWord(hashWord(codes, 0, stemEnd(codes, 0, codes.length)));
}
