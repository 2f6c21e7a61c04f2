import {
  LEARNT_FINDINGS,
  type LearntFile,
  type LearntFinding,
} from '@/utils/drafting/learnt/learnt-words';
import type { FittedFinding } from './fit-finding';

/** How many grams are kept: those that say most. */
const MOST_GRAMS = 12_000;
const MOST = 127;

/** What was learnt, as the text of its file. */
export function writeLearnt(
  fitted: Readonly<Record<LearntFinding, FittedFinding & { showFrom: number }>>,
): string {
  const keys = new Set(LEARNT_FINDINGS.flatMap((finding) => [...fitted[finding].weights.keys()]));
  const all = [...keys].map((key) => {
    const row = LEARNT_FINDINGS.map((finding) => fitted[finding].weights.get(key) ?? 0);
    return { key, row, most: Math.max(...row.map(Math.abs)) };
  });
  all.sort((a, b) => b.most - a.most || a.key - b.key);
  const kept = all.slice(0, MOST_GRAMS).sort((a, b) => a.key - b.key);
  const scale = (all[0]?.most ?? 1) / MOST;
  const rows = Int8Array.from(kept.flatMap(({ row }) => row.map((one) => Math.round(one / scale))));
  const file: LearntFile = {
    findings: {
      blame: limits(fitted.blame),
      patronising: limits(fitted.patronising),
      robotic: limits(fitted.robotic),
    },
    grams: {
      keys: base64(new Uint8Array(Int32Array.from(kept, ({ key }) => key).buffer)),
      rows: base64(new Uint8Array(rows.buffer)),
      scale,
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const limits = ({ bias, showFrom }: { bias: number; showFrom: number }) => ({
  bias: rounded(bias),
  showFrom: rounded(showFrom),
});
const rounded = (sum: number) => Math.round(sum * 10_000) / 10_000;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
