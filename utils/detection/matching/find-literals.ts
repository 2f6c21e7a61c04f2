import { isLetter, isWordUnit } from '../text/characters';
import type { NormalisedText } from '../text/normalise';
import { EXACT, type FrozenTrie, nextNode, PREFIX, placeOf } from './frozen-trie';
import type { SpanQueue } from './span-queue';

const APOSTROPHE = 0x27;
const LETTER_S = 0x73;

/** Every literal that stands in the text; one that begins or ends with a word's letter stands alone. */
export function findLiterals(text: NormalisedText, trie: FrozenTrie, into: SpanQueue): void {
  const { codes, length } = text;
  for (let start = 0; start < length; start += 1) {
    const code = codes[start] ?? 0;
    const root = trie.roots[trie.alphabet[code] ?? 0] ?? 0;
    if (root === 0) continue;
    if (isWordUnit(code) && start > 0 && isWordUnit(codes[start - 1] ?? 0)) continue;
    findLiteralsFrom(start, root, text, trie, into);
  }
}

function findLiteralsFrom(
  start: number,
  root: number,
  text: NormalisedText,
  trie: FrozenTrie,
  into: SpanQueue,
): void {
  let node = root;
  for (let at = start + 1; ; at += 1) {
    const place = placeOf(node);
    const exact = trie.nodes[place + EXACT] ?? -1;
    if (exact >= 0 && endsWord(text, at)) into.add(exact, start, at);
    const prefix = trie.nodes[place + PREFIX] ?? -1;
    if (prefix >= 0) into.add(prefix, start, wordEnd(text, at));
    const unit = at < text.length ? (trie.alphabet[text.codes[at] ?? 0] ?? 0) : 0;
    node = unit === 0 ? 0 : nextNode(trie, node, unit);
    if (node === 0) return;
  }
}

/** A word may not go on at `at`; a possessive "'s" does not count as going on. */
function endsWord({ codes, length }: NormalisedText, at: number): boolean {
  if (at >= length || !isWordUnit(codes[at - 1] ?? 0)) return true;
  const next = codes[at] ?? 0;
  if (isWordUnit(next)) return false;
  if (next !== APOSTROPHE || at + 1 >= length || !isLetter(codes[at + 1] ?? 0)) return true;
  return codes[at + 1] === LETTER_S && (at + 2 >= length || !isWordUnit(codes[at + 2] ?? 0));
}

function wordEnd({ codes, length }: NormalisedText, at: number): number {
  let end = at;
  while (end < length && isWordUnit(codes[end] ?? 0)) end += 1;
  return end;
}
