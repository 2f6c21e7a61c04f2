import { ENGLISH_AGE_RULES } from './english-age-rules';
import { ENGLISH_ERA_RULES } from './english-era-rules';
import { type Fact, holdsAny, startOfValue, TakenStretches } from './fact';

const RULES = [...ENGLISH_AGE_RULES, ...ENGLISH_ERA_RULES];

const TRIGGER =
  /[0-9]|(?:teen|ty|nineties|decade|(?:fif|six|seven|eigh)ties|tieth|hundredth|genarian|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)\b/;
/** Things have ages too, and a rule about ages is nobody's. */
const THING_BEFORE =
  /\b(?:phone|car|loan|account|debt|house|home|tv|laptop|computer|card|policy|building|bill|router|boiler|machine|tires?|dog|cat|device|tablet|order|over|under|least|until|before|when i was|when he was|when she was|below|above)(?: that)?(?: is| are| was|'s)?(?: now| about| over| nearly)?(?: the age of| age)? ?$/;
const RULE_AFTER = /^ ?(?:or older|or over|and over|or under|and under|or above|and above|\+)/;

/** Ages in English. `text` is normalised (lower case, hyphens in words as spaces). */
export function findEnglishAges(text: string, year: number): Fact[] {
  if (!TRIGGER.test(text)) return [];
  const facts: Fact[] = [];
  const taken = new TakenStretches(text.length);
  for (const { has, pattern, age } of RULES) {
    if (has && !holdsAny(text, has)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = age(match.slice(1), year);
      const start = match.index;
      const end = start + match[0].length;
      if (value === null || THING_BEFORE.test(text.slice(Math.max(0, start - 40), start))) continue;
      if (RULE_AFTER.test(text.slice(end, end + 12))) continue;
      if (!taken.take(start, end)) continue;
      facts.push({ kind: 'age', start, end, valueStart: startOfValue(match), value });
    }
  }
  return facts;
}
