/** One promise, tried so many times. */
export interface Row {
  /** For `--only`, and for the file in which its progress is kept. */
  name: string;
  title: string;
  /** What must hold, as the table prints it. */
  goal: string;
  /** How many trials belong to the full table, and to `--short`; 0: too long for that. */
  trials: { full: number; short: number };
  /** So many at a time: after each part what was done is kept, and can be gone on from. */
  part: number;
  run(part: Part): Promise<PartResult>;
}

export interface Part {
  /** Each trial's chance comes from this and its number alone. */
  seed: number;
  /** Number of the first trial, and how many. */
  from: number;
  count: number;
}

export interface PartResult {
  /** What broke the promise; empty: it held in every trial. */
  broken: string[];
  /** What was measured, where the goal is a measure. */
  measured?: string;
}
