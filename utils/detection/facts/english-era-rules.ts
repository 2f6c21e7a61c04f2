import type { AgeRule } from './age-rule';
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
const DECADES_OF_LIFE: Record<string, number> = { seventh: 60, eighth: 70, ninth: 80, tenth: 90 };
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const NEARLY = '(?:nearly |almost |over |for |about )?';

const number = (text = '') => parseEnglishNumber(text);
const within = (age: number | null, low: number, high: number) =>
  age !== null && age >= low && age <= high ? age : null;
const born = (text: string, year: number) => {
  const value = Number(text);
  return within(year - (value < 100 ? 1900 + value : value), 0, 115);
};

/** Ages that are told by a year, a decade or what was long ago, in the order of trust. */
export const ENGLISH_ERA_RULES: readonly AgeRule[] = [
  {
    has: ['birth', 'bday', 'born'],
    pattern:
      /\b(?:bday|birthday|birth year|i was born|born)(?: is| was| in|:)* ((?:19|20)[0-9]{2})\b/g,
    age: ([value = ''], year) => born(value, year),
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
    has: ['in my ', 'in his ', 'in her ', 'in their ', 'in our '],
    pattern:
      /\bin (?:my|his|her|their|our) (?:early |mid |late )?(50s|60s|70s|80s|90s|fifties|sixties|seventies|eighties|nineties)\b/g,
    age: ([value = '']) => DECADES[value] ?? null,
  },
  {
    has: ['genarian', 'centenarian'],
    pattern: /\b(?:an?|the) (sexagenarian|septuagenarian|octogenarian|nonagenarian|centenarian)\b/g,
    age: ([value = '']) => NAMES[value] ?? null,
  },
  {
    has: ['b.', 'b ', ' child of', ' vintage', ' model'],
    pattern:
      /(?:\(b\.? ?|\bb\. ?|\bchild of |\bbaby of |\b(?:i'm|i am|she's|he's|we're) (?:an? )?)((?:19)[2-9][0-9])(?= (?:vintage|model)|[,;.)!?]| i | and | so |$)/g,
    age: ([value = ''], year) => born(value, year),
  },
  {
    has: [' decade'],
    pattern: /\bin (?:my|his|her|their|our) (seventh|eighth|ninth|tenth) decade\b/g,
    age: ([value = '']) => DECADES_OF_LIFE[value] ?? null,
  },
  {
    // Nobody marries much before twenty.
    has: ['married', 'wed', 'marriage'],
    pattern: new RegExp(
      `\\b(?:married|wed|husband and wife)(?: for| to (?:him|her))? ${NEARLY}(${N})(?: odd)? years\\b|\\b(${N})(?: odd)? years (?:married|wed|of marriage)\\b`,
      'g',
    ),
    age: ([first, second]) => within((number(first ?? second) ?? 0) + 20, 62, 110),
  },
];
