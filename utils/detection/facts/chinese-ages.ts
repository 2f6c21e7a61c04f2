import { CHINESE_AGE_RULES } from './chinese-age-rules';
import { CHINESE_ERA_RULES } from './chinese-era-rules';
import { type Fact, holdsAny, startOfValue, TakenStretches } from './fact';
import { findZodiacAge } from './zodiac-age';

const RULES = [...CHINESE_ERA_RULES, ...CHINESE_AGE_RULES];

const TRIGGER =
  /[岁旬属寿]|年|奔|高寿|[零0]后|同[岁龄]|出生|金婚|钻石婚|(?:解放|打仗|抗战).{0,4}生|[五六七八九]十|[5-9][0-9]|花甲|古稀|耄耋|半百|杖朝|期颐/;
const NOT_BEFORE = /(?:适合|适用|送给?|年满|享年|只要满|凡满|[0-9-])$/;

/** Ages in Chinese. `text` is normalised (Simplified, no spaces between characters). */
export function findChineseAges(text: string, year: number): Fact[] {
  if (!TRIGGER.test(text)) return [];
  const facts: Fact[] = [];
  const taken = new TakenStretches(text.length);
  for (const { has, pattern, age } of RULES) {
    if (has && !holdsAny(text, has)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = age(match.slice(1), year);
      const start = match.index;
      const end = start + match[0].replace(/[,。!]$|还$/, '').length;
      if (value === null || NOT_BEFORE.test(text.slice(Math.max(0, start - 3), start))) continue;
      if (!taken.take(start, end)) continue;
      facts.push({ kind: 'age', start, end, valueStart: startOfValue(match), value });
    }
  }
  const zodiac = facts.length === 0 ? findZodiacAge(text, year) : null;
  return zodiac ? [zodiac] : facts;
}
