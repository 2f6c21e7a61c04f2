import { type ProblemCode, refuse } from './exchange-problem';
import { isForbiddenKey } from './forbidden-key';
import { LIMITS } from './limits';
import type { Steps } from './slices';

type Refused = ReturnType<typeof refuse> | null;

const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);
const OFTEN = 4096;

/** What was met on the way. */
interface Met {
  /** The number of names in each object or list that is open. */
  open: number[];
  keys: number;
}

/**
 * Looks over JSON before it is parsed: how deep, how many names, which names, how long texts are.
 * Whether it is valid JSON is left to the parser. Null: nothing to complain of.
 */
export function* scanJson(text: string, file: string): Steps<Refused> {
  const met: Met = { open: [], keys: 0 };
  let turns = 0;
  for (let at = 0; at < text.length; at++) {
    if (++turns % OFTEN === 0) yield at / text.length;
    const start = at;
    const code = text.charCodeAt(at);
    let fault: Fault | null = null;
    if (code === QUOTE) {
      at = endOfString(text, at);
      fault = faultOfString(text, start, at, met);
    } else if (OPENING.has(code)) {
      met.open.push(0);
      if (met.open.length > LIMITS.depth) fault = ['too-deep', LIMITS.depth];
    } else if (CLOSING.has(code)) {
      met.open.pop();
    }
    if (fault) return refuse({ file, line: lineOf(text, start) }, ...fault);
  }
  return null;
}

type Fault = [code: ProblemCode, about: string | number];

function faultOfString(text: string, start: number, end: number, met: Met): Fault | null {
  if (end - start > LIMITS.text) return ['too-long', LIMITS.text];
  if (!isName(text, end)) return null;
  const ofOne = (met.open.at(-1) ?? 0) + 1;
  met.open[met.open.length - 1] = ofOne;
  met.keys++;
  if (met.keys > LIMITS.keys || ofOne > LIMITS.keysOfOne)
    return ['too-many-keys', LIMITS.keysOfOne];
  const name = nameAt(text, start, end);
  return isForbiddenKey(name) ? ['forbidden-key', name] : null;
}

/** Where the closing quote stands, or the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    at += code === BACKSLASH ? 2 : 1;
  }
  return text.length;
}

function isName(text: string, end: number): boolean {
  for (let at = end + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 32) return code === COLON;
  }
  return false;
}

/** `"\u005f_proto__"` names the same as `"__proto__"`. */
function nameAt(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end);
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (
    let index = text.indexOf('\n');
    index >= 0 && index < at;
    index = text.indexOf('\n', index + 1)
  )
    line++;
  return line;
}
