import type { Evidence } from '@/utils/contract/assessment';

type Words = { start: number; end: number; text: string };

/** One line to show: a field of the desk, or the matched words of one message in their order. */
export type EvidenceLine =
  | { kind: 'field'; field: string; text: string }
  | { kind: 'message'; message: number; words: Words[] };

/** Puts words of one message together; words inside longer matched words are said once. */
export function evidenceLines(evidence: readonly Evidence[]): EvidenceLine[] {
  const fields = new Map<string, EvidenceLine>();
  const messages = new Map<number, Words[]>();
  for (const piece of evidence) {
    if ('field' in piece) {
      fields.set(piece.field, { kind: 'field', field: piece.field, text: piece.text });
    } else {
      const words = messages.get(piece.message) ?? [];
      words.push({ start: piece.start, end: piece.end, text: piece.text });
      messages.set(piece.message, words);
    }
  }
  const lines = [...messages]
    .sort(([a], [b]) => a - b)
    .map(([message, words]): EvidenceLine => ({ kind: 'message', message, words: tidy(words) }));
  return [...lines, ...fields.values()];
}

function tidy(words: readonly Words[]): Words[] {
  const ordered = [...words].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Words[] = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end > last.end) {
      // Overlapping words become one stretch of the same message.
      const more = next.text.slice(last.end - next.start);
      kept[kept.length - 1] = { start: last.start, end: next.end, text: last.text + more };
    }
  }
  return kept;
}
