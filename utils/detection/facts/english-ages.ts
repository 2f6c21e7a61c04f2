import { type Fact, holdsAny, startOfValue, TakenStretches } from './fact';
import { ENGLISH_NUMBER, parseEnglishNumber } from './numerals';

const N = ENGLISH_NUMBER;
const DECADES: Record<string, number> = {
  '50s': 50,
  '60s': 60,
  '70s': 70,
  '80s': 80,
  '90s': 90,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const NAMES: Record<string, number> = {
  sexagenarian: 60,
  septuagenarian: 70,
  octogenarian: 80,
  nonagenarian: 90,
  centenarian: 100,
};

interface Rule {
  /** Words of which one stands in whatever the pattern matches; none: it is always tried. */
  has?: readonly string[];
  pattern: RegExp;
  age(groups: (string | undefined)[], year: number): number | null;
}

const number = (text = '') => parseEnglishNumber(text);
const within = (age: number | null, low: number, high: number) =>
  age !== null && age >= low && age <= high ? age : null;
const born = (text: string, year: number) => {
  const value = Number(text);
  return within(year - (value < 100 ? 1900 + value : value), 0, 115);
};

const NEARLY = '(?:nearly |almost |about |around |only |just |now |over |past |already |still )?';
const TENS = '(?:fifty|sixty|seventy|eighty|ninety|50|60|70|80|90)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const AGE_END =
  '(?= ?(?:[,.!?;)]|$|and |but |now |this |next |so |with |years young|or so|can |could |do |is |he |she |i |my |pls|please|help|lol|rn|you |love|dear|hen|son|pet|come |in (?:january|february|march|april|may|june|july|august|september|october|november|december)|if |since |although |po |na |already|years))';

const RULES: Rule[] = [
  {
    has: ['year', 'yr'],
    pattern: new RegExp(
      `\\b(${N})(?: ?1/2| and a half)? ?(?:years?|yrs?|yr) ?(?:old|of age|young)\\b`,
      'g',
    ),
    age: ([value]) => within(number(value), 0, 115),
  },
  {
    has: ['y/o', 'yo'],
    pattern: new RegExp(`\\b(${N}) ?(?:y/o|yo)\\b`, 'g'),
    age: ([value]) => within(number(value), 0, 115),
  },
  {
    has: ['age'],
    pattern: new RegExp(`\\b(?:aged?|age is|age:) ?(?:of )?(${N})\\b(?! ?%)`, 'g'),
    age: ([value]) => within(number(value), 1, 115),
  },
  {
    has: ["i'm ", 'im ', 'i am ', ' is ', "he's "],
    pattern: new RegExp(
      `\\b(?:i'm|im|i am|he is|he's|she is|she's|(?:mother|mum|mom|father|dad|gran|grandma|grandad|nan|husband|wife|son|daughter|kid|child|boy|girl|grandson|granddaughter|he|she|who) is) ${NEARLY}(${N})${AGE_END}`,
      'g',
    ),
    age: ([value]) => within(number(value), 4, 115),
  },
  {
    has: ['turn', 'pushing', 'nearing', 'approaching'],
    pattern: new RegExp(
      `\\b(?:turned|turning|turns|turn|pushing|nearing|approaching) (${N})\\b(?! ?(?:days|weeks|%|degrees|dollars|pounds|off|on))`,
      'g',
    ),
    age: ([value]) => within(number(value), 5, 115),
  },
  {
    has: [' odd', ' something'],
    pattern: new RegExp(
      `\\b(${TENS})(?: odd| something)(?= ?(?:[,.!?;)]|$|and |year|now |with |so |i |she |he ))`,
      'g',
    ),
    age: ([value]) => within(number(value), 50, 100),
  },
  {
    has: ['at '],
    pattern: new RegExp(
      `\\bat (${N})(?= (?:one |i |you |my |he |she |and )|[,.!?] ?(?:i|my|one|you|it|and)\\b|[.?!]$)`,
      'g',
    ),
    age: ([value]) => within(number(value), 66, 110),
  },
  {
    has: ['i have '],
    pattern: new RegExp(
      `\\bi have (?:only )?(${N}) years(?! (?:of|left|on|to|with|warranty|in|no|here|as|working))`,
      'g',
    ),
    age: ([value]) => within(number(value), 7, 17),
  },
  {
    has: ['birth', 'bday', 'born'],
    pattern:
      /\b(?:bday|birthday|birth year|i was born|born)(?: is| was| in|:)* ((?:19|20)[0-9]{2})\b/g,
    age: ([value = ''], year) => born(value, year),
  },
  {
    has: [' birthday'],
    pattern: new RegExp(`\\b(${N}) (?:next|this|last|on my next|at my next) birthday\\b`, 'g'),
    age: ([value]) => within(number(value), 5, 115),
  },
  {
    has: ['at '],
    pattern: new RegExp(
      `(?:^|[.!?;] ?)at (?:age )?(${N})(?= ?(?:,|i |i'm|you |my |she |he |and ))`,
      'g',
    ),
    age: ([value]) => within(number(value), 60, 110),
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?;] )(${N})(?= ?(?:,|and) (?:never|still|not|always|living|on my own|a bit|half|i've|i have|my|partially|deaf|blind|widowed|retired|the |can|cannot|on a pension|living|and |me |no ))`,
      'g',
    ),
    age: ([value]) => within(number(value), 60, 110),
  },
  {
    has: ['('],
    pattern:
      /\b(?:mum|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandpa|husband|wife|aunt|uncle|son|daughter|grandson|granddaughter|brother|sister|lola|lolo|neighbour|he|she|me)(?: is)? ?\((?:aged? )?([0-9]{1,3})\)/g,
    age: ([value]) => within(number(value), 1, 115),
  },
  {
    has: [' birthday'],
    pattern: /\b(1?[0-9]{2})(?:th|st|nd|rd) birthday\b/g,
    age: ([value]) => within(Number(value), 5, 115),
  },
  {
    has: ['in my ', 'in his ', 'in her ', 'in their '],
    pattern:
      /\bin (?:my|his|her|their) (?:early |mid |late )?(50s|60s|70s|80s|90s|fifties|sixties|seventies|eighties|nineties)\b/g,
    age: ([value = '']) => DECADES[value] ?? null,
  },
  {
    has: ['born '],
    pattern: new RegExp(
      `\\bborn (?:in |on |back in )?(?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:${MONTH} )?(?:[0-9]{1,2}(?:st|nd|rd|th)?,? )?(?:[0-9]{1,2}[/.-]){0,2}'?((?:19|20)[0-9]{2}|[3-6][0-9])\\b`,
      'g',
    ),
    age: ([value = ''], year) => born(value, year),
  },
  {
    has: ['dob', 'date of birth'],
    pattern: /\b(?:dob|date of birth):? (?:is )?[0-9a-z/. -]{0,12}((?:19|20)[0-9]{2})\b/g,
    age: ([value = ''], year) => born(value, year),
  },
  {
    has: ['genarian', 'centenarian'],
    pattern: /\b(?:an?|the) (sexagenarian|septuagenarian|octogenarian|nonagenarian|centenarian)\b/g,
    age: ([value = '']) => NAMES[value] ?? null,
  },
];

const TRIGGER =
  /[0-9]|(?:teen|ty|nineties|(?:fif|six|seven|eigh)ties|genarian|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)\b/;
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
