import type { Item } from '@/utils/contract/pack';
import type { Text } from '@/utils/contract/text';
import { DEEDS, SAID, THINGS, WHERE } from './generated-words';

type Words = readonly [string, string];

const provenance = {
  sources: [{ title: 'Generated for measuring', status: 'composed' as const }],
  updatedOn: '2026-11-22',
};

/** Items that look like content, always the same: `count` of them, none with another's title. */
export function generateItems(count: number): Item[] {
  const random = seeded(20261122);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const items: Item[] = [];
  const known = new Set<string>();
  while (items.length < count) {
    const words = {
      thing: pick(THINGS),
      deed: pick(DEEDS),
      where: pick(WHERE),
      also: pick(THINGS),
    };
    const id = `generated-${items.length}`;
    const part = random();
    const title = titleOf(words, part);
    if (known.has(title['zh-Hans'])) continue;
    known.add(title['zh-Hans']);
    if (part < 0.5) items.push(termOf(id, title, words));
    else if (part < 0.75) items.push(sayingOf(id, pick(SAID), pick(SAID), words));
    else items.push(scriptOf(id, title, SAID, words));
  }
  return items;
}

interface Chosen {
  thing: Words;
  deed: Words;
  where: Words;
  also: Words;
}

function titleOf({ thing, deed, where, also }: Chosen, part: number): Text {
  const both = part * 100 - Math.floor(part * 100) < 0.5;
  return both
    ? text(
        `${where[0]}${deed[0]}${thing[0]}和${also[0]}`,
        `${deed[1]} the ${where[1]} ${thing[1]} and ${also[1]}`,
      )
    : text(
        `${where[0]}${also[0]}的${thing[0]}${deed[0]}`,
        `${deed[1]} a ${thing[1]} for the ${where[1]} ${also[1]}`,
      );
}

function text(zh: string, en: string): Text {
  return { 'zh-Hans': zh, 'zh-Hant': zh, en };
}

function termOf(id: string, word: Text, { thing, where }: Chosen): Item {
  return {
    kind: 'term',
    id,
    ...provenance,
    word,
    aliases: [`${where[0]}${thing[0]}`],
    plain: text(`${where[0]}用的那种${thing[0]}`, `the ${thing[1]} used for the ${where[1]}`),
    everyday: false,
  };
}

function filled([zh, en]: Words, { thing, deed, where }: Chosen): Text {
  const fill = (pattern: string, language: 0 | 1) =>
    pattern
      .replace('{thing}', thing[language])
      .replace('{deed}', deed[language])
      .replace('{where}', where[language]);
  return text(fill(zh, 0), fill(en, 1));
}

function sayingOf(id: string, first: Words, second: Words, words: Chosen): Item {
  const chinese = id.charCodeAt(id.length - 1) % 3 !== 0;
  const language = chinese ? 'zh-Hans' : 'en';
  const other = { ...words, thing: words.also };
  return {
    kind: 'saying',
    id,
    ...provenance,
    language,
    phrases: [filled(first, words), filled(second, other)].map((each) => each[language]),
    meanings: ['generated'],
    confirm: chinese ? `您说的是${words.thing[0]}吗` : `Is it the ${words.thing[1]}?`,
    risk: 'none',
    topics: [],
  };
}

function scriptOf(id: string, title: Text, said: readonly Words[], words: Chosen): Item {
  const step = (pattern: Words, index: number) => ({
    id: `step-${index}`,
    say: filled(pattern, index % 2 === 0 ? words : { ...words, thing: words.also }),
  });
  return {
    kind: 'script',
    id,
    ...provenance,
    title,
    length: 'short',
    opening: text(
      `一共三步,${words.thing[0]}的事慢慢来`,
      `Three steps, no rush with the ${words.thing[1]}`,
    ),
    device: [],
    steps: said.slice(0, 4).map(step),
    variants: [],
    never: [text('不催', 'Never hurry')],
    secondRoute: text(`请${words.where[0]}的同事来办`, `Ask a colleague at the ${words.where[1]}`),
    pathVerifiedOn: null,
  };
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
