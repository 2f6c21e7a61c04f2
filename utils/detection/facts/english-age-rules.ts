import type { AgeRule } from './age-rule';
import { ENGLISH_NUMBER, parseEnglishNumber } from './numerals';

const N = ENGLISH_NUMBER;
const KIN =
  '(?:mum|mom|mam|mammy|mummy|ma|mother|dad|daddy|da|father|pa|pop|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|nan|nana|nanna|husband|wife|aunt|aunty|auntie|uncle|lola|lolo|dada|dadi|nani|popo|son|daughter|kid|child|boy|girl|grandson|granddaughter|brother|sister|neighbour|neighbor|partner|lady|woman|gentleman|tenant|resident|patient|in law|he|she|who)';
const NEARLY =
  '(?:nearly |almost |about |around |only |just |now |over |past |already |still |both |well over )?';
const TENS = '(?:fifty|sixty|seventy|eighty|ninety|50|60|70|80|90)';
const AGE_END =
  "(?= ?(?:[,.!?;)]|$|and |but |now\\b|this |next |so |with |years young|or so|can |could |do |is |he |she |i |my |pls|please|help|lol|rn|you |love|dear|hen|son|pet|come |in (?:january|february|march|april|may|june|july|august|september|october|november|december)|if |since |although |po |na |already|years|at |lives|living|has |had |was |gets |don't|doesn't|can't|cannot|won't|didn't|not |on my own|on her own|on his own|in a |plus))";
const TENS_AND_ONES =
  '(?:fifty|sixty|seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?';
const ORDINALS: Record<string, number> = {
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

const number = (text = '') => parseEnglishNumber(text);
const within = (age: number | null, low: number, high: number) =>
  age !== null && age >= low && age <= high ? age : null;

/** Ages that are told as a number of years, in the order of trust. */
export const ENGLISH_AGE_RULES: readonly AgeRule[] = [
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
    has: ["i'm ", 'im ', 'i am ', ' is ', "'s "],
    pattern: new RegExp(
      `\\b(?:i'm|im|i am|${KIN}(?: is|'s)) ${NEARLY}(${N})(?: plus)?${AGE_END}`,
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
    pattern: new RegExp(
      `\\b(?:${KIN}|me)(?: is)? ?\\((?:aged? |she's |he's )?([0-9]{1,3})\\)`,
      'g',
    ),
    age: ([value]) => within(number(value), 1, 115),
  },
  {
    has: [' birthday'],
    pattern: /\b(1?[0-9]{2})(?:th|st|nd|rd) birthday\b/g,
    age: ([value]) => within(Number(value), 5, 115),
  },
  {
    // "Mum, 82, cannot see the screen"; "she's under the stairs, 86, sat on a bucket".
    has: [', '],
    pattern: new RegExp(
      `\\b${KIN}, (?:who is |who's |aged )?(${N})(?=,|[.!?;)]|$| and | who )`,
      'g',
    ),
    age: ([value]) => within(number(value), 50, 110),
  },
  {
    has: [', '],
    pattern: new RegExp(
      `\\b${KIN}\\b[^.!?;:0-9]{1,60}, ((?:[6-9][0-9])|${TENS_AND_ONES})(?=,)`,
      'g',
    ),
    age: ([value]) => within(number(value), 66, 110),
  },
  {
    has: ['th', 'nd', 'st', 'rd'],
    pattern: new RegExp(
      `\\b(?:my|his|her|their|${KIN}'s) ([5-9][0-9](?:th|st|nd|rd)|100th|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)(?= (?:birthday|next|last|this|on|in|at|and|but|party|she|he|i|we)\\b|[,.!?;]|$)`,
      'g',
    ),
    age: ([value = '']) => ORDINALS[value] ?? Number.parseInt(value, 10),
  },
  {
    has: [' a day'],
    pattern: new RegExp(`\\b(${N}) if (?:she|he|they)(?:'s| is| was|'re| are) a day\\b`, 'g'),
    age: ([value]) => within(number(value), 50, 115),
  },
  {
    has: [' on ', ' for ', ' off ', ' to ', ' side ', ' past ', 'rising '],
    pattern: new RegExp(
      `\\b(?:i'm|im|i am|${KIN}(?:'s| is)?) (?:[a-z]+ )?(?:knocking on|getting on for|going on|coming up (?:to|for|on)|close to|(?:not far|not long) off|the (?:wrong|far|other) side of|well past|well over|rising) (${TENS_AND_ONES}|[5-9][0-9]|100)(?! ?(?:days|weeks|hours|minutes|%|degrees|dollars|pounds|quid|emails|calls|times))\\b`,
      'g',
    ),
    age: ([value]) => within(number(value), 50, 110),
  },
  {
    has: ['ll be ', 'will be '],
    pattern: new RegExp(
      `\\b(?:i|${KIN})(?:'ll| will) be (${N})(?= (?:come|in (?!a |the next|[0-9]+ (?:min|hour))|next|this|on)|[,.!?;]|$)`,
      'g',
    ),
    age: ([value]) => within(number(value), 6, 110),
  },
  {
    has: [' of '],
    pattern: new RegExp(
      `\\b(?:lady|woman|man|gentleman|chap|widow|widower|pensioner|patient) of (${N})\\b(?! ?(?:%|years? (?:of|experience)))`,
      'g',
    ),
    age: ([value]) => within(number(value), 18, 115),
  },
];
