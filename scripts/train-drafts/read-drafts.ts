import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FindingId } from '@/utils/contract/draft-rule';
import type { Item } from '@/utils/contract/pack';
import { compileDraftRules } from '@/utils/drafting/compile-draft-rules';
import { draftGrams } from '@/utils/drafting/learnt/draft-grams';
import { readDraft } from '@/utils/drafting/read-draft';
import { draftItems } from '@/utils/knowledge/draft-items';
import { readCases } from '../evaluation/read-cases';

const CASES = fileURLToPath(new URL('../../tests/cases/', import.meta.url));
const FILE = /^drafts-(?<author>.+)\.jsonl$/u;

/** One draft to learn from. */
export interface Lesson {
  /** Name of the file; drafts of one writer stay together when they are judged. */
  author: string;
  /** Whether it says how well the rest was learnt: only what was written to measure does. */
  judged: boolean;
  expect: readonly FindingId[];
  /** How much it counts. */
  counts: number;
  grams: number[];
}

/** Our own sentences are many and alike; the examples of a rule are close to its patterns. */
const OWN = 0.15;
const EXAMPLE = 0.5;
/** Whole replies, written to be good ones in the hardest conversations. */
const GOOD = 2;
const ENDED = /[\u3002\uff1f\uff01.?!]$/u;

/** Labelled drafts, the examples of rules, and the sentences that the content offers, as clean ones. */
export function readLessons(items: readonly Item[]): Lesson[] {
  const { rules } = compileDraftRules(draftItems(items));
  const lesson = (text: string, of: Omit<Lesson, 'grams'>): Lesson => {
    const read = readDraft({ text, language: 'en', needs: [] }, rules);
    return { ...of, grams: [...draftGrams(read).keys()] };
  };
  const written = readdirSync(CASES).flatMap((file) => {
    const author = FILE.exec(file)?.groups?.author;
    const cases = author ? readCases(`${CASES}${file}`) : null;
    if (!author || !cases?.ok) return [];
    const judged = !author.startsWith('train-');
    return cases.drafts.flatMap(({ text, expect }) =>
      expect ? [lesson(text, { author, judged, expect, counts: 1 })] : [],
    );
  });
  const own = items
    .filter(({ kind }) => kind === 'need' || kind === 'script' || kind === 'action')
    .flatMap(sentencesOf)
    .map((text) => lesson(text, { author: 'content', judged: false, expect: [], counts: OWN }));
  const good = items
    .flatMap((item) => (item.kind === 'practice' ? item.turns : []))
    .flatMap(({ good }) => Object.values(good ?? {}))
    .map((text) => lesson(text, { author: 'practice', judged: false, expect: [], counts: GOOD }));
  const examples = rules.rules.flatMap(({ finding, matches, ignores }) => {
    const of = { author: 'rules', judged: false, counts: EXAMPLE };
    return [
      ...matches.map((text) => lesson(text, { ...of, expect: [finding] })),
      ...ignores.map((text) => lesson(text, { ...of, expect: [] })),
    ];
  });
  return [...written, ...own, ...good, ...examples];
}

/** Of a need, what not to do is no example of what to say. */
const NOT_SAID: ReadonlySet<string> = new Set(['sources', 'title', 'dont']);

function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 8 && ENDED.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(sentencesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => (NOT_SAID.has(key) ? [] : sentencesOf(own)));
}
