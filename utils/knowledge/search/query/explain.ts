import { type SearchIndex, textAt } from '../index/search-index';
import type { Readings } from '../pinyin/readings';
import { MATCHED_BY, type MatchedBy } from '../search-entry';
import type { Candidate } from './accumulator';
import { highlighter, type Mark } from './highlight';

export interface Explanation {
  score: number;
  /** In the title as it is shown. */
  marks: Mark[];
  why: { by: MatchedBy | 'pinyin' | 'meaning'; text: string; marks: Mark[] };
}

/** Says which words led to a candidate; of long texts the line that holds most of them. */
export function explain(
  { unit, score, reading }: Candidate,
  title: string,
  index: SearchIndex,
  readings: Readings,
): Explanation {
  const mark = highlighter(reading, readings);
  const [best = { line: title, marks: [], size: 0 }] = textAt(index.texts, unit)
    .split('\n')
    .map((line) => ({ line, ...mark(line) }))
    .sort((a, b) => b.size - a.size);
  const by =
    reading.as === 'words'
      ? (MATCHED_BY[index.matchedBy[unit] ?? 0] ?? 'text')
      : reading.as === 'meaning'
        ? 'meaning'
        : 'pinyin';
  return { score, marks: mark(title).marks, why: { by, text: best.line, marks: best.marks } };
}
