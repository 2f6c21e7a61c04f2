import type { Evidence } from '@/utils/contract/assessment';
import type { MessageFindings } from '../assess-findings';
import { explainWords } from '../model/explain-words';
import type { WordScores } from '../model/read-words';
import type { ConversationScores } from '../model/score-conversation';
import { strongestWord } from '../model/strongest-word';
import type { Rules } from '../rules';
import { normalise } from '../text/normalise';
import { segment } from '../text/segments';

/** Stands for the signal where the words of the whole speak for a need and no single rule does. */
export const WORDS = 'words-';

const MOST_EVIDENCE = 2;

/**
 * What of the customer's words speaks most for a need, as evidence; never empty.
 */
export function wordEvidence(
  need: string,
  scores: ConversationScores,
  messages: readonly MessageFindings[],
  rules: Rules,
): Evidence[] {
  const { model } = rules;
  const column = model?.columns.indexOf(need) ?? -1;
  const stretch = messages.slice(scores.from[column], (scores.to[column] ?? 0) + 1);
  const found = stretch.flatMap(({ message, text }) => {
    const normalised = normalise(text, rules.table);
    const spans = model ? explainWords(normalised, segment(normalised), model, column) : [];
    return spans.map(({ start, end, weight }) => ({
      message,
      weight,
      start: normalised.origin[start] ?? 0,
      end: (normalised.origin[end - 1] ?? 0) + 1,
      whole: text,
    }));
  });
  found.sort((a, b) => b.weight - a.weight);
  const evidence: Evidence[] = found
    .slice(0, MOST_EVIDENCE)
    .map(({ message, start, end, whole }) => ({
      signal: WORDS + need,
      message,
      start,
      end,
      text: whole.slice(start, end),
    }));
  const [first] = stretch;
  if (evidence.length === 0 && first) {
    const { message, text } = first;
    evidence.push({ signal: WORDS + need, message, start: 0, end: text.length, text });
  }
  return evidence;
}

/**
 * The texts that speak for a need, without the one word that speaks most for it; null where no word does.
 * `read` reads the words of a text anew.
 */
export function withoutStrongest(
  need: string,
  scores: ConversationScores,
  messages: readonly MessageFindings[],
  { model, table }: Rules,
  read: (text: string) => WordScores | null,
): (WordScores | null)[] | null {
  const column = model?.columns.indexOf(need) ?? -1;
  let most = 0;
  let shorter: { at: number; text: string } | null = null;
  for (let at = scores.from[column] ?? 0; model && at <= (scores.to[column] ?? -1); at += 1) {
    const text = messages[at]?.text ?? '';
    const normalised = normalise(text, table);
    const word = strongestWord(normalised, segment(normalised), model, column);
    if (!word || word.weight <= most) continue;
    most = word.weight;
    const start = normalised.origin[word.start] ?? 0;
    const end = (normalised.origin[word.end - 1] ?? 0) + 1;
    shorter = { at, text: `${text.slice(0, start)} ${text.slice(end)}` };
  }
  if (!shorter) return null;
  const { at, text } = shorter;
  return messages.map(({ findings }, index) => (index === at ? read(text) : findings.words));
}
