import { pinyin } from 'pinyin-pro';
import type { SearchEntry } from '@/utils/knowledge/search/search-entry';
import { fold } from '@/utils/knowledge/search/text/grams';

/** An entry as every engine gets it: Traditional already folded, titles also as pinyin and initials. */
export interface BenchDocument {
  id: number;
  titles: string;
  sayings: string;
  keywords: string;
  texts: string;
  pinyin: string;
}

export const FIELDS = ['titles', 'sayings', 'keywords', 'texts', 'pinyin'] as const;
/** As the own search weighs them. */
export const WEIGHTS = {
  titles: 1,
  sayings: 0.9,
  keywords: 0.75,
  texts: 0.35,
  pinyin: 0.9,
} as const;

/** Positions of the entries that fit, the best first, at most twenty. */
export type Find = (query: string) => number[] | Promise<number[]>;

export interface Engine {
  name: string;
  /** Ready to search when the promise is kept. */
  build(documents: readonly BenchDocument[]): Find | Promise<Find>;
}

export const MOST = 20;

export function documentOf({ fields }: SearchEntry, id: number): BenchDocument {
  const of = (...kinds: string[]) => [
    ...new Set(fields.filter(({ by }) => kinds.includes(by)).map(({ text }) => fold(text))),
  ];
  const titles = of('title');
  return {
    id,
    titles: titles.join('\n'),
    sayings: of('saying').join('\n'),
    keywords: of('keyword', 'example').join('\n'),
    texts: of('text').join('\n'),
    pinyin: titles.flatMap(soundsOf).join(' '),
  };
}

function soundsOf(title: string): string[] {
  if (!/\p{Script=Han}/u.test(title)) return [];
  const syllables = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'removed' });
  return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words as the platform splits them, which is what the engines' documentation advises for Chinese. */
export function segmented(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(fold(text))) {
    if (isWordLike) words.push(segment);
  }
  return words;
}

/** Pairs of Chinese characters, and other words: the other advice for Chinese. */
export function paired(text: string): string[] {
  const runs = fold(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) =>
    /^\p{Script=Han}{2,}/u.test(run)
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  );
}
