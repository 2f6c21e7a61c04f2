import type { Span } from '@/utils/detection/matching/span';
import type { StepMark } from './draft-rules';
import type { Phrase } from './phrases';
import type { ReadDraft } from './read-draft';
import { between, inside, SpanSet, withoutOverlaps } from './spans';

/** As many characters after 再 or 然后 tell what is asked for. */
const REACH = 6;
/** "the form we sent", "have somebody sign it": they do not go on to act. */
const NOT_THEIR_TURN =
  /\b(?:(?:the|your|a|an|this|that|any) [a-z]+(?: [a-z]+)?|have|get|ask|with|by|from) $/u;
/** What may stand before "then" at the head of a phrase. */
const LEAD = /^[^\p{L}]*(?:请您?|您|你|麻烦您?)?$/u;

/**
 * Tells which actions are asked of the customer. Ask in the order of the text: within a sentence it
 * remembers whose turn it is.
 */
export class StepReader {
  private sentence = -1;
  private turn: 'you' | 'us' | 'open' = 'open';
  private turnsRead = 0;
  private readonly turns: readonly (Span & { us: boolean })[];

  constructor(private readonly read: ReadDraft) {
    const quoted = new SpanSet(read.quotes);
    const byUs = read.marks['draft-by-us'].filter(
      (span) =>
        !quoted.covers(span) &&
        !NOT_THEIR_TURN.test(read.words.slice(Math.max(0, span.start - 40), span.start)),
    );
    const ours = new SpanSet(byUs);
    this.turns = withoutOverlaps([
      ...byUs.map((span) => ({ ...span, us: true })),
      ...read.marks['draft-asks']
        .filter((span) => !ours.covers(span) || byUs.some((other) => inside(other, span)))
        .map((span) => ({ ...span, us: false })),
    ]);
  }

  isAsked(action: Span, phrase: Phrase): boolean {
    this.goTo(action, phrase);
    if (this.turn === 'us') return false;
    if (this.stands('draft-not-asked', action, phrase)) return false;
    if (this.stands('draft-either', action, phrase)) return false;
    if (phrase.english && !this.isImperative(action, phrase)) return false;
    this.turn = 'you';
    return true;
  }

  /** "Then …" at the head of a phrase asks for something, whatever the verb, unless it only asks to hear of it. */
  nextInTurn(phrase: Phrase): Span | null {
    return this.turnAtHead('draft-next', phrase);
  }

  /** "First …" asks in the same way, before anything that is known to be an action. */
  firstInTurn(phrase: Phrase): Span | null {
    return this.turnAtHead('draft-first', phrase);
  }

  private turnAtHead(mark: StepMark, phrase: Phrase): Span | null {
    const { marks, words } = this.read;
    const turn = between(marks[mark], phrase.start, phrase.end).find(
      ({ start, end }) =>
        start >= phrase.start && end < phrase.end && LEAD.test(words.slice(phrase.start, start)),
    );
    if (!turn) return null;
    const most = turn.end + (phrase.english ? 1 : REACH);
    const tells = between(marks['draft-tells'], turn.start, most + 1).some(
      ({ start }) => start >= turn.start && start <= most,
    );
    return tells ? null : turn;
  }

  private goTo(action: Span, phrase: Phrase): void {
    if (phrase.sentence !== this.sentence) {
      this.sentence = phrase.sentence;
      this.turn = 'open';
    }
    for (; this.turnsRead < this.turns.length; this.turnsRead += 1) {
      const turn = this.turns[this.turnsRead];
      if (!turn || turn.start >= action.start) break;
      if (turn.start >= phrase.sentenceStart) this.turn = turn.us ? 'us' : 'you';
    }
  }

  /** Whether a mark stands in the phrase before the action, or directly on it. */
  private stands(mark: StepMark, action: Span, phrase: Phrase): boolean {
    return between(this.read.marks[mark], phrase.start, action.end).some(
      (span) => span.start < action.start && span.end <= action.end,
    );
  }

  /** In English the verb begins its phrase, or follows "please", "then", "you need to" and the like. */
  private isImperative(action: Span, phrase: Phrase): boolean {
    const { words, marks } = this.read;
    if (/^[^a-z]*$/u.test(words.slice(phrase.start, action.start))) return true;
    const adjoining = (mark: StepMark) =>
      between(marks[mark], phrase.start, action.start).filter(
        ({ end }) => end <= action.start && words.slice(end, action.start).trim() === '',
      );
    if (adjoining('draft-asks').length > 0) return true;
    const joins = adjoining('draft-in-turn');
    if (joins.length > 0 && this.turn === 'you') return true;
    const leads = ({ start }: Span) => words.slice(phrase.start, start).trim() === '';
    return [...joins, ...adjoining('draft-next')].some(leads);
  }
}
