import traditional from '../data/traditional.json';

/** What a dropped code unit folds to: invisible, bidirectional and other format characters. */
export const DROPPED = 0;
export const SPACE = 0x20;
export const NEWLINE = 0x0a;

const SPACES = [0x09, 0x0b, 0x0c, 0x85, 0xa0, 0x1680, 0x2028, 0x202f, 0x205f, 0x3000];
const INVISIBLE: [number, number][] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];
/** Compatibility forms that stand for one ordinary character: radicals, ideographs, width. */
const COMPATIBILITY: [number, number][] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff01, 0xffef],
];
const WITH_CASE: [number, number][] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
];
/** Forms that people mix freely, beside what the character table knows. */
const SAME =
  '’\'‘\'‛\'＇\'`\'´\'“"”"„"‟"〝"〞"「"」"『"』"‐-‑-‒-–-妳你牠它祂他㎡米〇零○零．.｡。､、';

/**
 * One entry a UTF-16 code unit: the unit it is read as. Folding never makes one unit two, so the
 * offset map back to the original stays one number a unit.
 */
export function buildFoldTable(pairs: string = traditional.pairs): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  for (const [from, to] of COMPATIBILITY) {
    for (let code = from; code <= to; code += 1) {
      const folded = String.fromCharCode(code).normalize('NFKC');
      if (folded.length === 1) table[code] = folded.toLowerCase().charCodeAt(0);
    }
  }
  for (const [from, to] of WITH_CASE) {
    for (let code = from; code <= to; code += 1) {
      const lower = String.fromCharCode(code).toLowerCase();
      if (lower.length === 1) table[code] = lower.charCodeAt(0);
    }
  }
  const mixed = SAME + pairs;
  for (let at = 0; at + 1 < mixed.length; at += 2) {
    table[mixed.charCodeAt(at)] = mixed.charCodeAt(at + 1);
  }
  for (const code of SPACES) table[code] = SPACE;
  for (let code = 0x2000; code <= 0x200a; code += 1) table[code] = SPACE;
  table[0x2029] = NEWLINE;
  table[0x0d] = NEWLINE;
  for (let code = 1; code < 0x20; code += 1) if (code !== NEWLINE) table[code] = SPACE;
  for (const [from, to] of INVISIBLE) table.fill(DROPPED, from, to + 1);
  return table;
}
