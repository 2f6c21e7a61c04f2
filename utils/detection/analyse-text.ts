import type { Subject } from '@/utils/contract/assessment';
import { type FactSettings, findFacts } from './facts/find-facts';
import { type Occurrence, OccurrenceFinder } from './matching/find-occurrences';
import type { SlotSpan, Span } from './matching/span';
import { WordReader, type WordScores } from './model/read-words';
import { type RuleSignal, type Rules, SCOPE_CONCEPTS } from './rules';
import { type Manner, readManner } from './scope/read-manner';
import { MessageScope } from './scope/read-scope';
import {
  addMention,
  isOfThing,
  isPersonMark,
  type Mention,
  readSubject,
} from './scope/read-subject';
import { emptyMarks } from './scope/scope-marks';
import { indexOfUse, kindOfUse } from './symbol-uses';
import { type NormalisedText, normalise, unitsToString } from './text/normalise';
import { type Segments, segment } from './text/segments';
import { FRAUD } from './topics/build-topic-index';
import { TopicMatcher } from './topics/match-topics';

/** A match with its offsets in the original text. */
export interface FoundText {
  start: number;
  end: number;
  text: string;
}
export interface SignalHit extends FoundText {
  /** Index into the rules' signals. */
  signal: number;
  /** Null: the text names nobody. */
  subject: Subject | null;
}
export interface SayingHit extends FoundText {
  /** Index into the rules' sayings. */
  saying: number;
}

/** All that one text holds, whatever stands around it in the conversation. */
export interface TextFindings {
  hits: SignalHit[];
  sayings: SayingHit[];
  /** Topics that the words of the text speak for, with a weight of 0–1. */
  topics: Map<string, number>;
  /** Whom the text is about, so that a text that names nobody can go on from it; null: unknown. */
  about: Subject | null;
  /** How it is written. */
  manner: Manner;
  /** What its words speak for, as the model learnt it; null without a model and in long texts. */
  words: WordScores | null;
  /** Indices of the concepts that stand anywhere in it. */
  concepts: number[];
}

/** In longer texts, and where nobody is named, words of a fraud are an article's or an advertisement's. */
const LONGEST_STORY = 250;
/** One signal is shown with at most this many pieces of evidence a text. */
const MOST_HITS = 3;

export interface TextReader {
  rules: Rules;
  finder: OccurrenceFinder;
  words: WordReader | null;
  topics: TopicMatcher;
  settings: FactSettings;
}

/** A reader holds memory per rule: make one for each set of rules and keep it. */
export const createReader = (rules: Rules, settings: FactSettings): TextReader => ({
  rules,
  settings,
  finder: new OccurrenceFinder(rules.grammar),
  words: rules.model && new WordReader(rules.model),
  topics: new TopicMatcher(rules.topics),
});

/** Reads one text. `slots` replaces the search for facts, where a field has told them. */
export function analyseText(
  original: string,
  reader: TextReader,
  slots?: (length: number) => SlotSpan[],
): TextFindings {
  const { rules, finder, settings } = reader;
  const text = normalise(original, rules.table);
  const segments = segment(text);
  const normalised = unitsToString(text.codes, 0, text.length);
  const facts = slots ? slots(text.length) : findFacts(normalised, rules.slots, settings);
  const marks = emptyMarks();
  const signals: Occurrence[] = [];
  const sayings: Occurrence[] = [];
  const mentions: Mention[] = [];
  for (const found of finder.find(text, segments, facts)) {
    const use = kindOfUse(rules.uses[found.symbol] ?? 0);
    if (use === 'signal') signals.push(found);
    else if (use === 'saying') sayings.push(found);
    else if (use === 'scope') {
      const mark = SCOPE_CONCEPTS[indexOf(rules, found)] ?? 'scope-they';
      marks[mark].push(found);
      if (isPersonMark(mark)) addMention(mentions, mark, found);
    }
  }
  const short = (segments.tokens[text.length] ?? 0) <= LONGEST_STORY;
  const mayTellStory = mentions.length > 0 && short;
  const scope = signals.length > 0 ? new MessageScope(text, segments, marks, mentions) : null;
  const parts = { rules, text, segments, original };
  const hits = scope ? countedHits(signals, scope, mentions, parts) : [];
  return {
    hits,
    sayings: longest(sayings).map((found) => ({
      saying: indexOf(rules, found),
      ...inOriginal(found, text, original),
    })),
    topics: withoutStories(reader.topics.match(text, segments), mayTellStory),
    manner: readManner(original, text, marks, rules.table),
    concepts: finder.noted.ids.slice(0, finder.noted.count),
    words: (short && reader.words?.read(text, finder.noted)) || null,
    about:
      hits.find(({ subject }) => subject !== null)?.subject ?? mentions.at(-1)?.subject ?? null,
  };
}

function withoutStories(topics: Map<string, number>, mayTellStory: boolean): Map<string, number> {
  if (!mayTellStory) for (const id of topics.keys()) if (id.startsWith(FRAUD)) topics.delete(id);
  return topics;
}

interface TextParts {
  rules: Rules;
  text: NormalisedText;
  segments: Segments;
  original: string;
}

function countedHits(
  found: Occurrence[],
  scope: MessageScope,
  mentions: Mention[],
  parts: TextParts,
): SignalHit[] {
  const bySignal = new Map<number, Span[]>();
  const named = mentions.filter(({ named }) => named);
  const hits: SignalHit[] = [];
  const long = (parts.segments.tokens[parts.text.length] ?? 0) > LONGEST_STORY;
  for (const occurrence of found) {
    const index = indexOf(parts.rules, occurrence);
    const signal = parts.rules.signals[index];
    const known = bySignal.get(index) ?? [];
    const last = known.at(-1);
    if (!signal || known.length >= MOST_HITS || (last && last.end > occurrence.start)) continue;
    if (long && isMoveOfAny(signal)) continue;
    if (!isMeant(signal, occurrence, scope, () => isOfThing(occurrence, mentions, parts.segments)))
      continue;
    known.push(occurrence);
    bySignal.set(index, known);
    // "He" in a fraud or in violence does it; only somebody named can be the one whom it happens to.
    const people = 'slot' in signal.target || isViolence(signal) ? named : mentions;
    const subject =
      signal.subject === 'auto' ? readSubject(occurrence, people, parts.segments) : signal.subject;
    hits.push({ signal: index, subject, ...inOriginal(occurrence, parts.text, parts.original) });
  }
  return hits;
}

/** Whether what was found is meant as it is said, and of a person. */
function isMeant(
  signal: RuleSignal,
  occurrence: Occurrence,
  scope: MessageScope,
  isOfAThing: () => boolean,
): boolean {
  const { target, countsIn } = signal;
  if ('topic' in target) return true;
  if ('slot' in target)
    return scope.counts(occurrence, [...countsIn, 'quotation', 'question'], false);
  return scope.counts(occurrence, countsIn, true) && (isCrisis(signal) || !isOfAThing());
}

/** A move that fits any fraud: in an article some two of them always stand somewhere. */
const isMoveOfAny = ({ target }: RuleSignal) => 'slot' in target && target.fraudTypes.length === 0;

const isViolence = ({ target }: RuleSignal) => 'need' in target && target.crisisKind === 'violence';

const isCrisis = ({ target }: RuleSignal) => 'need' in target && target.need === 'crisis';

const indexOf = (rules: Rules, { symbol }: Occurrence) => indexOfUse(rules.uses[symbol] ?? 0);

/** Of sayings that lie in one another, the longest; found in the order of their ends. */
function longest(found: Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = [];
  for (const occurrence of found) {
    while (kept.length > 0 && (kept.at(-1)?.start ?? -1) >= occurrence.start) kept.pop();
    kept.push(occurrence);
  }
  return kept.slice(0, 20);
}

function inOriginal({ start, end }: Span, { origin }: NormalisedText, original: string): FoundText {
  const from = origin[start] ?? 0;
  const to = (origin[end - 1] ?? 0) + 1;
  return { start: from, end: to, text: original.slice(from, to) };
}
