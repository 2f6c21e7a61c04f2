import type { Evidence } from '@/utils/contract/assessment';
import type { MessageFindings } from '../assess-findings';
import { explainWords } from '../model/explain-words';
import type { ConversationScores } from '../model/score-conversation';
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
