import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How far a row has come. */
export interface Progress {
  done: number;
  broken: string[];
  measured: string | null;
}

const FILE = '.cache/torture/progress.json';
const NOTHING: Progress = { done: 0, broken: [], measured: null };

type Kept = Record<string, Progress>;
const keyOf = (name: string, seed: number) => `${name} ${seed}`;

/** How far a row has come under this seed, on this machine. */
export function progressOf(name: string, seed: number): Progress {
  return read()[keyOf(name, seed)] ?? NOTHING;
}

export function keepProgress(name: string, seed: number, progress: Progress): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify({ ...read(), [keyOf(name, seed)]: progress }, null, 2));
}

export function startAfresh(): void {
  rmSync(FILE, { force: true });
}

function read(): Kept {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Kept;
  } catch {
    return {};
  }
}
