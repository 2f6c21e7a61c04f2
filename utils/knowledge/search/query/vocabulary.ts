/** A word of the content that a typed one may stand for. */
export interface NearWord {
  word: string;
  /** 0–1. */
  share: number;
}

export interface Vocabulary {
  /** Words that go on from these letters, the shortest first, at most `most`. */
  startingWith(letters: string, most: number): string[];
  /** Words one or two slips away: letters wrong, missing, doubled or swapped. */
  near(word: string, most: number): NearWord[];
}

const SHARES = [1, 0.75, 0.5];

/** `lines`: stems in ascending order, by line. */
export function openVocabulary(lines: Uint8Array): Vocabulary {
  const words = new TextDecoder().decode(lines).split('\n');
  let masks: Uint32Array | undefined;
  return {
    startingWith(letters, most) {
      const found: string[] = [];
      for (let at = firstFrom(words, letters); at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (!word.startsWith(letters)) break;
        found.push(word);
      }
      return found.sort((a, b) => a.length - b.length).slice(0, most);
    },
    near(word, most) {
      const slips = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
      if (slips === 0 || /\d/.test(word)) return [];
      masks ??= Uint32Array.from(words, maskOf);
      const found = nearWords(words, masks, word, slips);
      return found.sort((a, b) => b.share - a.share).slice(0, most);
    },
  };
}

function nearWords(
  words: readonly string[],
  masks: Uint32Array,
  word: string,
  slips: number,
): NearWord[] {
  const mask = maskOf(word);
  const found: NearWord[] = [];
  for (const [at, known] of words.entries()) {
    if (Math.abs(known.length - word.length) > slips) continue;
    if (bitsOf((masks[at] ?? 0) ^ mask) > 2 * slips) continue;
    const distance = slipsBetween(word, known, slips);
    // Two slips, one of them in the first letter, are another word.
    if (distance > slips || (distance === 2 && known[0] !== word[0])) continue;
    found.push({ word: known, share: SHARES[distance] ?? 0 });
  }
  return found;
}

function firstFrom(words: readonly string[], letters: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Optimal string alignment; anything above `most` is `most + 1`. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2];
      if (swapped && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
}
