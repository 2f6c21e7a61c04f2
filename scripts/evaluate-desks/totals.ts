import type { DeskReading } from '../read-desk/desk-reading';
import type { Comparison } from './compare';
import type { FrozenPage } from './frozen-page';

/** One page, measured in one way. */
export interface PageResult {
  page: FrozenPage;
  reading: DeskReading;
  comparison: Comparison;
}

export interface Count {
  count: number;
  of: number;
}

/** Sums over pages. */
export interface Totals {
  pages: number;
  /** Pages on which nothing is wrong. */
  perfect: number;
  found: Count;
  /** Of those found. */
  rightSpeaker: Count;
  notesKeptOut: Count;
  /** Notes told as the customer's words: the worst that can happen. */
  notesAsCustomer: number;
  systemKeptOut: Count;
  extra: number;
  /** Of the pages with two found messages or more. */
  inOrder: Count;
  fields: Count;
}

export function totals(results: readonly PageResult[]): Totals {
  const all = results.map(({ comparison }) => comparison);
  const sum = (value: (one: Comparison) => number) =>
    all.reduce((total, one) => total + value(one), 0);
  const ordered = all.filter(({ inOrder }) => inOrder !== null);
  return {
    pages: results.length,
    perfect: all.filter(isPerfect).length,
    found: { count: sum(({ found }) => found), of: sum(({ messages }) => messages) },
    rightSpeaker: { count: sum(({ rightSpeaker }) => rightSpeaker), of: sum(({ found }) => found) },
    notesKeptOut: {
      count: sum(({ notes, leakedNotes }) => Math.max(0, notes - leakedNotes.length)),
      of: sum(({ notes }) => notes),
    },
    notesAsCustomer: sum(
      ({ leakedNotes }) => leakedNotes.filter(({ as }) => as === 'customer').length,
    ),
    systemKeptOut: {
      count: sum(({ systemLines, leakedSystemLines }) =>
        Math.max(0, systemLines - leakedSystemLines.length),
      ),
      of: sum(({ systemLines }) => systemLines),
    },
    extra: sum(({ extra }) => extra.length),
    inOrder: { count: ordered.filter(({ inOrder }) => inOrder).length, of: ordered.length },
    fields: { count: sum(({ fieldsFound }) => fieldsFound), of: sum(({ fields }) => fields) },
  };
}

export function isPerfect(one: Comparison): boolean {
  return (
    wordsAreRight(one) && one.missedFields.length === 0 && one.frames.expected === one.frames.named
  );
}

/** Every word of both sides is read, by whom, in order, and nothing else. */
export function wordsAreRight(one: Comparison): boolean {
  const faults = [
    ...one.missed,
    ...one.wrongSpeaker,
    ...one.leakedNotes,
    ...one.leakedSystemLines,
    ...one.extra,
  ];
  return faults.length === 0 && one.inOrder !== false;
}
