import { NOT_A_TEACH_BACK } from '@/utils/knowledge/wording-rules';
import { type Mistake, sortMistakes } from './mistakes';
import type { CheckReply, PracticeBook, SaidLine, Turn } from './practice-book';
import { folded, labelsIn, shareSaid } from './same-words';

/** As much of a known good wording, and the reply does what was due. */
const ENOUGH = 0.34;
const QUESTION = /[?\uff1f]|吗|呢|什么|哪|谁|几|有没有|是不是|说说|告诉我|念给我/u;
const ENGLISH_QUESTION = /\?|\b(?:tell me|show me|read me|in your own words|let me know)\b/iu;

export interface ReadReply {
  mistakes: Mistake[];
  /** Whether it does what was due at this moment. */
  onGoal: boolean;
}

/** Reads a reply as the customer and a careful colleague would. Pure; the check is the product's own. */
export function readReply(
  text: string,
  turn: Turn,
  { check }: Pick<PracticeBook, 'check'>,
  messages: readonly SaidLine[],
): ReadReply {
  // What the content itself offers is never held against whoever says it.
  if (folded(text) === folded(turn.good)) return { mistakes: [], onGoal: true };
  const trap = turn.traps.find(({ says }) => folded(says) === folded(text));
  const closed = asksUnderstood(text);
  const told = found(check, text, turn, messages).filter(
    ({ id, words }) => id !== 'patronising' || !closed.some((other) => overlap(other.words, words)),
  );
  const mistakes = sortMistakes([
    ...(trap ? [{ id: 'trap' as const, words: '', why: trap.why, better: null }] : []),
    ...told,
    ...closed,
  ]);
  const onGoal = does(text, turn);
  if (mistakes.length > 0 || onGoal) return { mistakes, onGoal };
  return { mistakes: [{ id: 'off-goal', words: '', why: null, better: turn.good }], onGoal };
}

function found(
  check: CheckReply,
  text: string,
  { moment }: Turn,
  messages: readonly SaidLine[],
): Mistake[] {
  return check(text, { messages, solved: moment === 'close' }).map(
    ({ id, text: words, why, better }) => ({ id, words, why, better }),
  );
}

/** "Is that clear?" only ever brings a yes. */
function asksUnderstood(text: string): Mistake[] {
  const words = NOT_A_TEACH_BACK.map((rule) => rule.exec(folded(text))?.[0]).find(Boolean);
  return words ? [{ id: 'asks-understood', words: words.trim(), why: null, better: null }] : [];
}

/** The check says of the same words that they doubt the customer; here they have a name of their own. */
const overlap = (a: string, b: string) =>
  folded(b).includes(folded(a)) || folded(a).includes(folded(b));

function does(text: string, { moment, good, accepts }: Turn): boolean {
  const wanted = [good, ...accepts];
  const near = wanted.some((one) => shareSaid(text, one) >= ENOUGH);
  switch (moment) {
    case 'begin':
      return near || shareSaid(text, text) > 0;
    case 'gate':
    case 'check':
      return near || asks(text);
    case 'step':
      return near || wanted.some((one) => namesLabels(text, one));
    default:
      return near;
  }
}

const asks = (text: string) => QUESTION.test(folded(text)) || ENGLISH_QUESTION.test(text);

function namesLabels(text: string, wanted: string): boolean {
  const labels = labelsIn(wanted);
  return labels.length > 0 && labels.every((label) => folded(text).includes(label));
}
