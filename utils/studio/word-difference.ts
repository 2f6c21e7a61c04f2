import { commonRun } from './align-lists';

export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Chinese by its characters, other writing by its words; what stands between them by itself. */
const TOKENS = /\p{Script=Han}|[\p{L}\p{N}\p{M}'’]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
/** Longer texts are compared as a whole: nobody reads a difference of thousands of words. */
const MOST_TOKENS = 3000;

/** What two texts have in common and what not, word by word; what was removed comes first. */
export function wordDifference(before: string, after: string): WordRun[] {
  const [a, b] = [before.match(TOKENS) ?? [], after.match(TOKENS) ?? []];
  const run = Math.max(a.length, b.length) > MOST_TOKENS ? [] : commonRun(a, b);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  for (const [atBefore, atAfter] of [...run, [a.length, b.length] as const]) {
    add(runs, 'removed', a.slice(i, atBefore));
    add(runs, 'added', b.slice(j, atAfter));
    add(runs, 'same', a.slice(atBefore, atBefore + 1));
    [i, j] = [atBefore + 1, atAfter + 1];
  }
  return runs;
}

function add(runs: WordRun[], kind: WordRun['kind'], tokens: readonly string[]): void {
  if (tokens.length === 0) return;
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += tokens.join('');
  else runs.push({ kind, text: tokens.join('') });
}
