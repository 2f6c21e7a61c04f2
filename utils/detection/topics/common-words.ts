import { hashWord, stemEnd } from './word-hash';

/** Words that stand in sentences about anything. */
const WORDS =
  'the and for are was were been being have has had did does doing done will would can could should may might must not but with from into onto out off over under about after before than then that this these those there here where when what which who whom why how you your yours we our they them their he him his she her its it is am an of on in to at by as or if so no yes me my mine myself do be got get gets getting go goes going went gone come comes coming came make makes made making take put give tell say says said want wants wanted need needs like just very really now still even ever never always again also too all any some every each more most much many one two three please thanks thank hello hi hey sorry ok okay well know think find see look let thing things way time day today someone something anything nothing because since while until only other another same up down ve ll re don didn doesn isn won can cant wont im ive'.split(
    ' ',
  );
const CHARACTERS =
  '我你您他她它们咱俺的了吗呢吧啊呀哦嘛么怎什哪谁这那个些一二两不没有无是在就都也还又再很太好大小上下里面来去到从把被让叫给跟和与对为要想会能可以得该说问请帮看做弄用用时候日天年月号现今后前多少几次已经过只才知道因所但而且如果或者啲咗嘅唔冇佢係喺咁嘢';

const common = new Set<number>();
for (const word of WORDS) {
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  common.add(hashWord(codes, 0, stemEnd(codes, 0, codes.length)));
}
/** A bit a code unit: few kilobytes stay within reach. */
const characters = new Int32Array(0x800);
for (const character of CHARACTERS) {
  const code = character.charCodeAt(0);
  characters[code >>> 5] = (characters[code >>> 5] ?? 0) | (1 << (code & 31));
}

export const isCommonWord = (hash: number) => common.has(hash);
export const isCommonCharacter = (code: number) =>
  ((characters[code >>> 5] ?? 0) & (1 << (code & 31))) !== 0;
