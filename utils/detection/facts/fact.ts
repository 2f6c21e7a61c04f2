/**
 * Something that the text states as a value. `start` and `end` are units of the normalised text.
 * An age is in years; below two it may be a fraction.
 */
export interface Fact {
  kind: 'age' | 'number' | 'money';
  start: number;
  end: number;
  /** Where the number itself begins: "i'm 14" says who before it. */
  valueStart: number;
  value: number;
}

/** Where the first group of a match stands, or the match itself when it has none. */
export function startOfValue(match: RegExpExecArray): number {
  const value = match[1] ?? match[2];
  const offset = value === undefined ? -1 : match[0].lastIndexOf(value);
  return match.index + Math.max(0, offset);
}

/** Whether any of these words stands in the text: far quicker than to look for a pattern in vain. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

/** Remembers which stretches of a text have been read as a fact. */
export class TakenStretches {
  private readonly taken: Uint8Array;

  constructor(length: number) {
    this.taken = new Uint8Array(length);
  }

  /** Takes the stretch, or returns false when a part of it is taken already. */
  take(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.taken[at] === 1) return false;
    this.taken.fill(1, start, end);
    return true;
  }
}
