import { studioText } from '@/utils/i18n/studio/messages';
import { wordsFor } from './customer-words';
import type { Mistake } from './mistakes';
import type { PracticeBook, SaidLine, Turn } from './practice-book';
import { readReply } from './read-reply';

/** After so many replies that lead nowhere the customer gives up. */
const PATIENCE = 4;

/** How a conversation ended. */
export type Ending = 'finished' | 'hung-up' | 'gave-up';

/** What was made of one reply. */
export interface TurnNote {
  turn: number;
  reply: string;
  mistakes: readonly Mistake[];
  /** What came of it beside the customer's words. */
  outcome: 'goes-on' | 'stays' | 'did-wrong' | 'told-wrong' | Ending;
}

/** Where a conversation stands. Held by the page that shows it, and by nothing else. */
export interface PracticeRun {
  seed: number;
  turn: number;
  /** Replies to this turn that led nowhere. */
  tries: number;
  /** Said yes without having understood: the next thing goes wrong. */
  shaky: boolean;
  /** Was blamed or talked down to, and says little. */
  quiet: boolean;
  lines: readonly SaidLine[];
  notes: readonly TurnNote[];
  ended: Ending | null;
}

export const startPractice = ({ opening }: PracticeBook, seed: number): PracticeRun => ({
  seed,
  turn: 0,
  tries: 0,
  shaky: false,
  quiet: false,
  lines: [{ from: 'customer', text: opening }],
  notes: [],
  ended: null,
});

/** The agent's reply and what the customer does and says then. The run itself is left as it was. */
export function reply(run: PracticeRun, text: string, book: PracticeBook): PracticeRun {
  const turn = book.turns[run.turn];
  if (run.ended || !turn) return run;
  const { mistakes } = readReply(text, turn, book, run.lines);
  const said = { ...run, lines: [...run.lines, { from: 'agent' as const, text }] };
  const [gravest] = mistakes;
  return gravest
    ? afterMistake(said, { turn, text, mistakes, gravest }, book)
    : afterGood(said, { turn, text }, book);
}

function afterGood(
  run: PracticeRun,
  { turn, text }: { turn: Turn; text: string },
  book: PracticeBook,
): PracticeRun {
  const { language } = book;
  if (run.shaky && (turn.moment === 'check' || turn.moment === 'step')) {
    const check = turn.moment === 'check';
    const words = studioText(language, check ? 'customer.told-wrong' : 'customer.did-wrong');
    const outcome = check ? 'told-wrong' : 'did-wrong';
    return answered({ ...run, shaky: false }, words, note(run, text, [], outcome));
  }
  const last = run.turn === book.turns.length - 1;
  const words = run.quiet
    ? studioText(language, 'customer.answers-quietly', { words: turn.answer })
    : turn.answer;
  const next = { ...run, turn: run.turn + 1, tries: 0, quiet: false };
  const outcome = last ? 'finished' : 'goes-on';
  return answered(
    { ...next, ended: last ? 'finished' : null },
    words,
    note(run, text, [], outcome),
  );
}

interface Wrong {
  turn: Turn;
  text: string;
  mistakes: readonly Mistake[];
  gravest: Mistake;
}

function afterMistake(run: PracticeRun, wrong: Wrong, { language }: PracticeBook): PracticeRun {
  const { turn, text, mistakes, gravest } = wrong;
  const ids = new Set(mistakes.map(({ id }) => id));
  const tries = run.tries + 1;
  const next = {
    ...run,
    tries,
    shaky: run.shaky || ids.has('asks-understood'),
    quiet: run.quiet || ids.has('blame') || ids.has('patronising'),
  };
  if (gravest.id === 'rating-request') {
    const words = wordsFor(gravest, { language, seed: run.seed, place: `${run.turn}` });
    return answered({ ...next, ended: 'hung-up' }, words, note(run, text, mistakes, 'hung-up'));
  }
  if (tries >= PATIENCE) {
    const words = studioText(language, 'customer.gives-up');
    return answered({ ...next, ended: 'gave-up' }, words, note(run, text, mistakes, 'gave-up'));
  }
  const place = `${run.turn}:${tries}`;
  const own = turn.traps.find(({ why }) => why === gravest.why)?.answer;
  const words = own ?? wordsFor(gravest, { language, seed: run.seed, place });
  return answered(next, words, note(run, text, mistakes, 'stays'));
}

const note = (
  { turn }: PracticeRun,
  text: string,
  mistakes: readonly Mistake[],
  outcome: TurnNote['outcome'],
): TurnNote => ({ turn, reply: text, mistakes, outcome });

const answered = (run: PracticeRun, words: string, made: TurnNote): PracticeRun => ({
  ...run,
  lines: [...run.lines, { from: 'customer', text: words }],
  notes: [...run.notes, made],
});
