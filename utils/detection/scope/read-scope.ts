import type { Signal } from '@/utils/contract/signal';
import type { Occurrence } from '../matching/find-occurrences';
import type { Span } from '../matching/span';
import { isHan } from '../text/characters';
import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import { findQuotes, type Quote } from './find-quotes';
import type { Mention } from './read-subject';
import { anyOverlaps, firstEndingAfter, inside, type ScopeMarks } from './scope-marks';

/** How far before a match a negation still belongs to it, in characters and in words. */
const NEGATION_REACH = { zh: 2, en: 3 } as const;
/** How many marks before a match are looked at: enough for its clause, and a bound on the time. */
const LOOK_BACK = 4;

/** A text longer than this many tokens is a story or an article unless it speaks of somebody. */
const LONG_TEXT = 200;

type CountsIn = Signal['countsIn'];

/** What surrounds the matches of one message; every question costs at most a binary search. */
export class MessageScope {
  readonly quotes: Quote[];
  private readonly negations: Span[];
  private readonly fictions: Set<number>;
  private readonly gifts: Set<number>;
  private readonly works: Set<number>;
  private readonly questions: Map<number, number>;
  private readonly pasts: Map<number, number>;
  private readonly suppositions: Map<number, number>;

  constructor(
    readonly text: NormalisedText,
    readonly segments: Segments,
    readonly marks: ScopeMarks,
    private readonly mentions: readonly Mention[],
  ) {
    this.quotes = findQuotes(text);
    this.negations = marks['scope-negation'].filter(
      (negation) => !anyOverlaps(marks['scope-no-negation'], negation),
    );
    const sentencesWith = (mark: 'scope-fiction' | 'scope-gift' | 'scope-work') =>
      new Set(marks[mark].map(({ start }) => segments.sentence[start] ?? 0));
    this.fictions = sentencesWith('scope-fiction');
    this.gifts = sentencesWith('scope-gift');
    this.works = sentencesWith('scope-work');
    this.questions = this.firstByClause(marks['scope-question']);
    this.pasts = this.firstByClause(marks['scope-past']);
    this.suppositions = this.firstByClause(marks['scope-hypothesis']);
  }

  /**
   * Whether a match says what its words say: not inside an idiom, negated, asked about, supposed,
   * quoted, told of the past, of a story, of a present, or of the customer's work.
   * `aboutSomebody`: in a text passed on or a long one, it must also stand beside a person.
   */
  counts(match: Occurrence, countsIn: CountsIn, aboutSomebody: boolean): boolean {
    const clause = this.segments.clause[match.start] ?? 0;
    if (anyOverlaps(this.marks['scope-idiom'], match)) return false;
    if (this.isAside(match)) return false;
    if (aboutSomebody && !this.isPersonal(match)) return false;
    if (!countsIn.includes('work') && this.isAtWork(match)) return false;
    if (!countsIn.includes('negation') && this.isNegated(match)) return false;
    if (!countsIn.includes('question') && precedes(this.questions, clause, match)) return false;
    if (!countsIn.includes('past') && precedes(this.pasts, clause, match)) return false;
    if (!countsIn.includes('hypothesis') && this.isSupposed(match, clause)) return false;
    const quote = this.quoteAround(match);
    // What a title says is nobody's need; to frauds it may belong.
    if (quote?.title && aboutSomebody) return false;
    return countsIn.includes('quotation') || !quote || !this.isSomebodyElses(quote);
  }

  /** In a story, or of a present: the giver may still speak of herself. */
  private isAside(match: Span): boolean {
    const sentence = this.segments.sentence[match.start] ?? 0;
    if (this.fictions.has(sentence)) return true;
    return this.gifts.has(sentence) && this.namedInClause(match)?.subject !== 'self';
  }

  /** Told of work, unless another sentence speaks of the writer or somebody close. */
  private isAtWork(match: Span): boolean {
    if (this.works.size === 0) return false;
    if (this.works.has(this.segments.sentence[match.start] ?? 0)) return true;
    return this.namedInClause(match)?.subject !== 'other';
  }

  /** Whoever is named last in the match's clause before it, or in it. */
  private namedInClause(match: Span): Mention | undefined {
    const before = this.mentions[firstEndingAfter(this.mentions, match.end) - 1];
    const { clause } = this.segments;
    const here = before !== undefined && clause[before.start] === clause[match.start];
    return here && before.named ? before : undefined;
  }

  private firstByClause(spans: Span[]): Map<number, number> {
    const first = new Map<number, number>();
    for (const { start } of spans) {
      const clause = this.segments.clause[start] ?? 0;
      first.set(clause, Math.min(first.get(clause) ?? start, start));
    }
    return first;
  }

  /**
   * In a text that the customer passes on, and in a long one, words count only beside the people
   * whom they are about: in the same clause, or in the same or the last sentence.
   */
  private isPersonal(match: Span): boolean {
    const { clause, sentence, tokens } = this.segments;
    const forwarded = this.marks['scope-forward'].length > 0;
    if (!forwarded && (tokens[this.text.length] ?? 0) <= LONG_TEXT) return true;
    const behind = firstEndingAfter(this.mentions, match.end);
    for (const mention of [this.mentions[behind - 1], this.mentions[behind]]) {
      if (!mention?.named) continue;
      if (clause[mention.start] === clause[match.start]) return true;
      const apart = (sentence[match.start] ?? 0) - (sentence[mention.start] ?? 0);
      if (!forwarded && (apart === 0 || apart === 1)) return true;
    }
    return false;
  }

  /** Supposed in its own clause or in the one before, within the sentence. */
  private isSupposed(match: Span, clause: number): boolean {
    if (precedes(this.suppositions, clause, match)) return true;
    const before = this.suppositions.get(clause - 1);
    return (
      before !== undefined && this.segments.sentence[before] === this.segments.sentence[match.start]
    );
  }

  /** A negation close before the match in its clause, or in a gap inside the match. */
  private isNegated(match: Occurrence): boolean {
    if (this.negations.length === 0) return false;
    if (match.gaps.some((gap) => this.hasNegationInside(gap))) return true;
    const { clause, tokens } = this.segments;
    const startsAnew = this.startsWithSelf(match);
    const behind = firstEndingAfter(this.negations, match.start) - 1;
    for (let at = behind; at >= 0 && at > behind - LOOK_BACK; at -= 1) {
      const negation = this.negations[at];
      if (!negation || clause[negation.start] !== clause[match.start]) break;
      const distance = (tokens[match.start] ?? 0) - (tokens[negation.end] ?? 0);
      const chinese = isHan(this.text.codes[negation.start] ?? 0);
      const reach = chinese ? NEGATION_REACH.zh : NEGATION_REACH.en;
      const isPhrase = negation.end - negation.start > 1;
      if (startsAnew ? distance === 0 && isPhrase && chinese : distance <= reach) return true;
    }
    return false;
  }

  private hasNegationInside(gap: Span): boolean {
    const negation = this.negations[firstEndingAfter(this.negations, gap.start)];
    return negation !== undefined && inside(negation, gap);
  }

  private startsWithSelf(match: Span): boolean {
    const selves = this.marks['scope-self'];
    return selves[firstEndingAfter(selves, match.start)]?.start === match.start;
  }

  private quoteAround(match: Span): Quote | null {
    const quote = this.quotes[firstEndingAfter(this.quotes, match.end - 1)];
    return quote && inside(match, quote) ? quote : null;
  }

  /** Quoted words are not the customer's own when they are a title or somebody is said to say them. */
  private isSomebodyElses(quote: Quote): boolean {
    if (quote.title) return true;
    const reports = this.marks['scope-report'];
    const report = reports[firstEndingAfter(reports, quote.start) - 1];
    if (!report) return false;
    const { tokens } = this.segments;
    return (tokens[quote.start] ?? 0) - (tokens[report.end] ?? 0) <= 3;
  }
}

function precedes(first: Map<number, number>, clause: number, match: Span): boolean {
  const start = first.get(clause);
  return start !== undefined && start <= match.start;
}
