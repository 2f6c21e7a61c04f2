import type { Candidate } from './accumulator';

/** Keeps the best `most` of many. */
export function topCandidates(most: number) {
  let kept: Candidate[] = [];
  let least = 0;
  const cut = () => {
    kept.sort((a, b) => b.score - a.score || a.entry - b.entry);
    kept = kept.slice(0, most);
    if (kept.length === most) least = kept.at(-1)?.score ?? 0;
  };
  return {
    /** What does not score more than this need not be offered. */
    least: () => least,
    offer(candidate: Candidate) {
      kept.push(candidate);
      if (kept.length >= 4 * most) cut();
    },
    /** The best first. */
    sorted(): Candidate[] {
      cut();
      return kept;
    },
  };
}
