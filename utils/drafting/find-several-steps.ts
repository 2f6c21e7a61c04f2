import type { Span } from '@/utils/detection/matching/span';
import { numberedLines } from './numbered-lines';
import { type Phrase, phrasesOf } from './phrases';
import { inOriginal, type ReadDraft } from './read-draft';
import { SpanSet, withoutOverlaps } from './spans';
import { StepReader } from './step-reader';

/** Finding and looking are half a step: one does them on the way to something. */
const SMALL = 0.5;
const SEVERAL = 2;

interface Action extends Span {
  phrase: Phrase;
  weight: number;
}

/**
 * Where the customer is asked for a second thing in one message: from the phrase with the second
 * action to the end of the phrase with the last; null when there is at most one. What touches `unasked`, or
 * stands in it, is no step.
 */
export function findSeveralSteps(read: ReadDraft, unasked: readonly Span[]): Span | null {
  const no = new SpanSet(unasked);
  const asked = askedActions(read).filter((action) => !no.touches(action));
  const actions = withoutListed(asked, read);
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

/**
 * A numbered list with one action a line already gives one thing at a time: reviewers call it clean,
 * so it counts nothing. One line with two of them gives the whole list away.
 */
function withoutListed(actions: readonly Action[], { draft, text }: ReadDraft): readonly Action[] {
  const lines = numberedLines(draft.text);
  const lineOf = (action: Action) => {
    const { start } = inOriginal(action, text);
    return lines.findIndex((line) => start >= line.start && start < line.end);
  };
  const weights = new Map<number, number>();
  for (const action of actions) {
    const line = lineOf(action);
    weights.set(line, (weights.get(line) ?? 0) + action.weight);
  }
  weights.delete(-1);
  if ([...weights.values()].some((weight) => weight >= SEVERAL)) return actions;
  return actions.filter((action) => lineOf(action) < 0);
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
  const reader = new StepReader(read);
  let next = 0;
  let any = false;
  return phrasesOf(read).flatMap((phrase) => {
    const own: typeof candidates = [];
    for (; (candidates[next]?.start ?? Number.POSITIVE_INFINITY) < phrase.end; next += 1) {
      const candidate = candidates[next];
      if (candidate && candidate.start >= phrase.start) own.push(candidate);
    }
    const asked = own.filter((action) => reader.isAsked(action, phrase));
    any ||= asked.some(({ weight }) => weight === 1);
    if (own.some(({ weight }) => weight === 1))
      return asked.map((action) => ({ ...action, phrase }));
    const turn = any ? reader.nextInTurn(phrase) : reader.firstInTurn(phrase);
    if (turn && reader.isAsked(turn, phrase)) {
      any = true;
      return [{ ...turn, phrase, weight: 1 }];
    }
    return asked.map((action) => ({ ...action, phrase }));
  });
}
