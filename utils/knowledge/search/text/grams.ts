import { buildFoldTable } from '@/utils/detection/text/fold-table';
import { type NormalisedText, normalise, normaliseLiteral } from '@/utils/detection/text/normalise';

/**
 * Characters that Cantonese writes for what Mandarin writes otherwise, and two ways to write an account
 * and a card: read as the second of each two, so that 收唔到 finds 收不到.
 */
const SPOKEN =
  '唔不冇没嘅的咗了佢他嚟来畀给俾给喺在啲些嗰那咁这啱刚攞拿睇看揾找搵找哋们乜什諗想係是咭卡帳账帐账瞓睡嗌叫';

let table: Uint16Array | undefined;

function foldTable(): Uint16Array {
  if (!table) {
    table = buildFoldTable();
    for (let at = 0; at < SPOKEN.length; at += 2) {
      table[SPOKEN.charCodeAt(at)] = SPOKEN.charCodeAt(at + 1);
    }
  }
  return table;
}

/** Width, case, Traditional characters and look-alikes folded, as detection reads a message. */
export function fold(text: string): string {
  return normaliseLiteral(text, foldTable());
}

/** The same with the place in the original of every unit. */
export function foldWithOrigin(text: string): NormalisedText {
  return normalise(text, foldTable());
}

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/** A piece of a folded text that is all Chinese characters, or one word of other letters or digits. */
export interface Run {
  han: boolean;
  text: string;
  /** Offset into the folded text. */
  at: number;
}

/** The pieces of a folded text; an apostrophe inside a word is dropped with what follows (`don't`). */
export function runsOf(folded: string): Run[] {
  const runs: Run[] = [];
  for (const match of folded.matchAll(RUNS)) {
    const [text] = match;
    const previous = runs.at(-1);
    const after = previous && match.index === previous.at + previous.text.length + 1;
    if (after && folded.charAt(match.index - 1) === "'" && text.length <= 2) continue;
    runs.push({ han: HAN.test(text), text, at: match.index });
  }
  return runs;
}

/** English endings off: `charges`, `charged` and `charging` are one word. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const bare = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed)$/, '')
    .replace(/([^s])s$/, '$1')
    .replace(/(.)e$/, '$1');
  const single = bare.replace(/([b-df-hj-km-np-rtv-z])\1$/, '$1');
  return single.length >= 3 ? single : word;
}
