/** `npm run torture -- [--short] [--only a,b] [--seed N] [--minutes N] [--afresh]` */
export interface TortureOptions {
  /** Few trials, outcomes only: for `npm test`. */
  short: boolean;
  /** Names of rows; null: all. */
  only: readonly string[] | null;
  seed: number;
  /** No new part is begun after so many; the next run goes on from there. */
  minutes: number;
  /** Forget what was done before. */
  afresh: boolean;
}

const SEED = 20261123;

/** Null where it cannot be understood. */
export function parseOptions(words: readonly string[]): TortureOptions | null {
  const options = { short: false, only: null as string[] | null, seed: SEED, minutes: Infinity };
  let afresh = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === '--short') options.short = true;
    else if (word === '--afresh') afresh = true;
    else {
      const value = words[++at];
      if (value === undefined) return null;
      if (word === '--only') options.only = value.split(',');
      else if (word === '--seed') options.seed = Number(value);
      else if (word === '--minutes') options.minutes = Number(value);
      else return null;
    }
  }
  return Number.isNaN(options.seed + options.minutes) ? null : { ...options, afresh };
}
