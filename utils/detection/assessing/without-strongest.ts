import type { MessageFindings } from '../assess-findings';
import type { CompiledModel } from '../model/need-model';
import type { WordScores } from '../model/read-words';
import type { ConversationScores } from '../model/score-conversation';
import { strongestWord } from '../model/strongest-word';
import { normalise } from '../text/normalise';
import { segment } from '../text/segments';

/**
 * What the words of each message say when the one word that speaks most for a need is taken out of
 * them. `readWords` reads the words of a text anew.
 */
export function withoutStrongest(
  need: string,
  { from, to }: ConversationScores,
  messages: readonly MessageFindings[],
  { model, table }: { model: CompiledModel; table: Uint16Array },
  readWords: (text: string) => WordScores | null,
): (WordScores | null)[] {
  const column = model.columns.indexOf(need);
  const [first = 0, last = -1] = [from[column], to[column]];
  let most = 0;
  let shorter: { at: number; text: string } | null = null;
  for (const [at, { text }] of messages.entries()) {
    if (at < first || at > last) continue;
    const normalised = normalise(text, table);
    const word = strongestWord(normalised, segment(normalised), model, column);
    if (!word || word.weight <= most) continue;
    most = word.weight;
    const start = normalised.origin[word.start] ?? 0;
    const end = (normalised.origin[word.end - 1] ?? 0) + 1;
    shorter = { at, text: `${text.slice(0, start)} ${text.slice(end)}` };
  }
  return messages.map(({ findings }, at) =>
    at === shorter?.at ? readWords(shorter.text) : findings.words,
  );
}
