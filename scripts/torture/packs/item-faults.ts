import type { Item } from '@/utils/contract/pack';
import { LIMITS } from '@/utils/exchange/limits';
import type { Chance } from '../chance';

interface ItemFault {
  name: string;
  /** Alters the items in place; says what was put where. */
  spoil(items: Item[], chance: Chance): string;
  /** Alters the text of the finished file. */
  write?(text: string): string;
}

type Loose = Record<string, unknown>;
interface Place {
  holder: Loose;
  name: string;
  text: string;
}

/** Every text for people in an item: those that stand under a language. */
function textsIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && (name === 'en' || name === 'zh-Hans'))
      found.push({ holder: value as Loose, name, text: inner });
    else textsIn(inner, found);
  }
  return found;
}

const putInto = (wording: readonly string[]) => (items: Item[], chance: Chance) => {
  const { holder, name, text } = chance.pick(items.flatMap((item) => textsIn(item)));
  const put = chance.pick(wording);
  const at = chance.below(text.length + 1);
  holder[name] = `${text.slice(0, at)}${put}${text.slice(at)}`;
  return JSON.stringify(put.slice(0, 40));
};

/** A name that cannot be written into an object stands in for the one that is meant. */
const STAND_IN = 'stand-in-for-a-name';
const name = (meant: string): ItemFault => ({
  name: `the name ${meant}`,
  spoil(items, chance) {
    (chance.pick(items) as unknown as Loose)[STAND_IN] = { polluted: true };
    return '';
  },
  write: (text) => text.replace(STAND_IN, meant),
});

const field = (name: string, value: unknown): ItemFault => ({
  name: `${name} = ${JSON.stringify(value)?.slice(0, 30)}`,
  spoil(items, chance) {
    (chance.pick(items) as unknown as Loose)[name] = value;
    return '';
  },
});

/** What can be wrong with what a pack holds. */
export const faultsOfItems: readonly ItemFault[] = [
  {
    name: 'markup',
    spoil: putInto([
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      '</textarea><b>',
      '<!-- ',
      '<iframe srcdoc="x">',
      '<a href=x>y</a>',
      '<![CDATA[',
    ]),
  },
  {
    name: 'an expression',
    spoil: putInto([
      '{{constructor.constructor("alert(1)")()}}',
      '$' + '{alert(1)}',
      '#{7*7}',
      '<%= 7*7 %>',
      'javascript:alert(1)',
      'JavaScript : alert(1)',
      'vbscript:x',
      'data:text/html,x',
    ]),
  },
  {
    name: 'a character that cannot be seen',
    spoil: putInto(['\0', '\u0007', '\u202e', '\u2066', '\u200b', '\u{e0041}', '\ud800', '\ufeff']),
  },
  { name: 'a text too long', spoil: putInto(['a'.repeat(LIMITS.text + 1), '一'.repeat(2_001)]) },
  ...[
    '__proto__',
    'constructor',
    'prototype',
    '\\u005f_proto__',
    '__pr\u043eto__',
    '\uff3f\uff3fproto\uff3f\uff3f',
    '__proto\u200b__',
    '\u0441onstructor',
  ].map(name),
  {
    name: 'the same id twice',
    spoil(items, chance) {
      items.push(structuredClone(chance.pick(items)));
      return '';
    },
  },
  {
    name: 'too many items',
    spoil(items) {
      const [first] = items;
      for (let at = 0; first && items.length <= LIMITS.items; at++)
        items.push({ ...first, id: `${first.id}-${at}` });
      return '';
    },
  },
  field('kind', 'program'),
  field('kind', null),
  field('id', '../../etc/passwd'),
  field('id', 'a\0b'),
  field('id', 'a'.repeat(5_000)),
  field('id', 7),
  field('title', 5),
  field('run', '() => alert(1)'),
  field('pattern', '(a+)+$'),
  {
    name: 'lists within lists',
    spoil(items, chance) {
      let value: unknown = 'end';
      for (let at = 0; at < LIMITS.depth + 1 + chance.below(2_000); at++) value = [value];
      (chance.pick(items) as unknown as Loose).deep = value;
      return '';
    },
  },
  {
    name: 'a huge list',
    spoil(items, chance) {
      const item = chance.pick(items) as unknown as Loose;
      item.huge = Array.from({ length: 200_000 }, (_, at) => at);
      return '';
    },
  },
  {
    name: 'a phrase that no engine should read',
    spoil(items, chance) {
      const lists = items.flatMap((item) => phrasesOf(item));
      const put = chance.pick([
        '('.repeat(5_000),
        '('.repeat(50),
        '(a|'.repeat(50),
        '(a|b)'.repeat(79),
        '(a|b|c|d)\u2026'.repeat(38),
        '(a*)*b*',
        '{nobody}{',
        'a\u2026999999b',
      ]);
      chance.pick(lists)[0] = put;
      return JSON.stringify(put.slice(0, 12));
    },
  },
];

/** The lists of phrases in which a signal keeps what it looks for. */
const phrasesOf = (item: Item): string[][] =>
  item.kind === 'signal' ? [item.patterns.en, item.patterns.zh] : [];
