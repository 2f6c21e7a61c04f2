import type { FindingId } from '@/utils/contract/draft-rule';
import { type GramTable, writeGramTable } from '@/utils/detection/model/gram-table';
import { readBytes } from '@/utils/detection/model/read-bytes';

/** Findings that wordings do not exhaust: what makes them is what is meant. */
export const LEARNT_FINDINGS = [
  'blame',
  'patronising',
  'robotic',
] as const satisfies readonly FindingId[];
export type LearntFinding = (typeof LEARNT_FINDINGS)[number];

/** What `npm run train-drafts` learnt, as it is kept in `learnt-words.json`. */
export interface LearntFile {
  /** The sum of a draft without words, and the sum from which the finding is made. */
  findings: Record<LearntFinding, { bias: number; showFrom: number }>;
  /** Keys as base64 of 32-bit integers; for each a byte a finding, which counts `scale`. */
  grams: { keys: string; rows: string; scale: number };
}

/** The same, ready to read drafts with. */
export interface LearntWords {
  findings: LearntFile['findings'];
  table: GramTable;
  /** By row, a weight a finding, in the order of `LEARNT_FINDINGS`. */
  weights: Int8Array;
  scale: number;
}

/** Throws when the file is no base64. */
export function compileLearntWords({ findings, grams }: LearntFile): LearntWords {
  const keys = new Int32Array(readBytes(grams.keys).buffer);
  return {
    findings,
    table: writeGramTable(keys),
    weights: new Int8Array(readBytes(grams.rows).buffer),
    scale: grams.scale,
  };
}
