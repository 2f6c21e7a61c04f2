import type { Span } from '@/utils/detection/matching/span';
import type { StepMark } from './draft-rules';
import { type Phrase, phrasesOf } from './phrases';
import type { ReadDraft } from './read-draft';
import { inside, overlap, SpanSet, withoutOverlaps } from './spans';

/** Finding and looking are half a step: one does them on the way to something. */
const SMALL = 0.5;
const SEVERAL = 2;

interface Action extends Span {
  phrase: Phrase;
  weight: number;
}

/**
 * Where the customer is asked for a second thing in one message: from the phrase with the second
 * action to the end of the phrase with the last; null when there is at most one.
 */
export function findSeveralSteps(read: ReadDraft): Span | null {
  const actions = askedActions(read);
  const total = actions.reduce((sum, { weight }) => sum + weight, 0);
  if (total < SEVERAL) return null;
  let sum = 0;
  const second = actions.find(({ weight }) => {
    sum += weight;
    return sum > 1;
  });
  const last = actions.at(-1);
  if (!second || !last) return null;
  const before = actions[actions.indexOf(second) - 1];
  const start = before && before.phrase === second.phrase ? second.start : second.phrase.start;
  return { start, end: Math.max(last.phrase.end, last.end) };
}

/** The actions that the customer, and nobody else, is asked for, in the order of the text. */
function askedActions(read: ReadDraft): Action[] {
  const { marks } = read;
  const labels = new SpanSet(read.quotes);
  const doneBefore = new SpanSet(marks['draft-done-before']);
  const candidates = withoutOverlaps([
    ...marks['draft-action'].map((span) => ({ ...span, weight: 1 })),
    ...marks['draft-small-action'].map((span) => ({ ...span, weight: SMALL })),
  ]).filter((span) => !labels.covers(span) && !doneBefore.touches(span));
  const phrases = phrasesOf(read);
  const byUs = marks['draft-by-us'];
  const turns = withoutOverlaps([
    ...byUs.map((span) => ({ ...span, us: true })),
    ...marks['draft-asks']
      .filter((span) => !byUs.some((other) => overlap(span, other) && !inside(other, span)))
      .map((span) => ({ ...span, us: false })),
  ]);
  const reader = new StepReader(read, turns);
  return candidates.flatMap((candidate) => {
    const phrase = phrases.find(
      ({ start, end }) => candidate.start >= start && candidate.start < end,
    );
    return phrase && reader.isAsked(candidate, phrase) ? [{ ...candidate, phrase }] : [];
  });
}

/** Reads actions in the order of the text and remembers, within a sentence, whose turn it is. */
class StepReader {
  private sentence = -1;
  private turn: 'you' | 'us' | 'open' = 'open';
  private turnsRead = 0;

  constructor(
    private readonly read: ReadDraft,
    private readonly turns: readonly (Span & { us: boolean })[],
  ) {}

  isAsked(action: Span, phrase: Phrase): boolean {
    this.goTo(action, phrase);
    if (this.turn === 'us') return false;
    if (this.stands('draft-not-asked', action, phrase)) return false;
    if (this.stands('draft-either', action, phrase)) return false;
    if (phrase.english && !this.isImperative(action, phrase)) return false;
    this.turn = 'you';
    return true;
  }

  private goTo(action: Span, phrase: Phrase): void {
    if (phrase.sentence !== this.sentence) {
      this.sentence = phrase.sentence;
      this.turn = 'open';
    }
    for (; this.turnsRead < this.turns.length; this.turnsRead += 1) {
      const turn = this.turns[this.turnsRead];
      if (!turn || turn.start >= action.start) break;
      if (
        (this.read.segments.sentence[turn.start] ?? 0) === this.sentence ||
        turn.start >= phrase.sentenceStart
      )
        this.turn = turn.us ? 'us' : 'you';
    }
  }

  /** Whether a mark stands in the phrase before the action, or directly on it. */
  private stands(mark: StepMark, action: Span, phrase: Phrase): boolean {
    return this.read.marks[mark].some(
      (span) => span.start < action.start && span.end > phrase.start && span.end <= action.end,
    );
  }

  /** In English the verb begins its phrase, or follows "please", "then", "you need to" and the like. */
  private isImperative(action: Span, phrase: Phrase): boolean {
    const { words, marks } = this.read;
    const lead = words.slice(phrase.start, action.start);
    if (/^[^a-z]*$/u.test(lead)) return true;
    const adjoins = ({ end }: Span) =>
      end <= action.start && words.slice(end, action.start).trim() === '';
    if (marks['draft-asks'].some(adjoins)) return true;
    const turn = marks['draft-in-turn'].find(adjoins);
    if (!turn) return false;
    return this.turn === 'you' || words.slice(phrase.start, turn.start).trim() === '';
  }
}
