import type { Count, CountedThing } from '@/utils/contract/insights';
import type { CountedDays } from './combine-files';
import { type Unusual, unusualWeek, type WeekFigure, weekly } from './weekly';

/** A list of what the trainers need to know, with how it went week by week. */
export interface Section<Row> {
  /** Of the figure that is to be small: dismissed, not found, left, ignored. */
  weeks: readonly WeekFigure[];
  unusual: Unusual | null;
  /** What there is most to do about comes first. */
  rows: readonly Row[];
}

interface AboutRow {
  /** `signal/small-print`: where it is in the studio. */
  about: string;
  unusual: Unusual | null;
}
/** By how often, the most first. */
export type Tally = readonly { name: string; count: number }[];

export interface CueRow extends AboutRow {
  shown: number;
  confirmed: number;
  dismissed: number;
  reasons: Tally;
  /** Added by an agent by hand, where nothing had been found. */
  added: number;
}
export interface ScriptRow extends AboutRow {
  started: number;
  done: number;
  left: number;
  /** Where it was left; an empty name: before the first step. */
  steps: Tally;
}
export interface FindingRow extends AboutRow {
  shown: number;
  taken: number;
  ignored: number;
}

export interface Figures {
  cues: Section<CueRow>;
  searches: Section<never>;
  scripts: Section<ScriptRow>;
  findings: Section<FindingRow>;
}

const LEFT: readonly CountedThing[] = ['script-left', 'script-second-route'];

/** What the counts say; `today`: YYYY-MM-DD. */
export function figuresOf(counted: CountedDays, today: string): Figures {
  const section = <Row extends AboutRow>(
    things: readonly CountedThing[],
    key: readonly CountedThing[],
    rowOf: (counts: readonly Count[], about: AboutRow) => Row,
    weight: (row: Row) => number,
  ): Section<Row> => {
    const isKey = ({ what }: Count) => key.includes(what);
    const weeks = weekly(counted, isKey, today);
    const rows = [...byAbout(counted.counts, things)].map(([about, counts]) => {
      const its = weekly(counted, (count) => isKey(count) && count.about === about, today);
      return rowOf(counts, { about, unusual: unusualWeek(its) });
    });
    const sorted = rows.sort((a, b) => weight(b) - weight(a) || (a.about < b.about ? -1 : 1));
    return { weeks, unusual: unusualWeek(weeks), rows: sorted };
  };
  const searches = weekly(counted, ({ what }) => what === 'search-empty', today);
  return {
    cues: section(
      ['cue-shown', 'cue-confirmed', 'cue-dismissed', 'need-added'],
      ['cue-dismissed'],
      cueRow,
      (row) => row.dismissed * 1000 + row.added * 10 + Math.min(row.shown, 9) / 10,
    ),
    searches: { weeks: searches, unusual: unusualWeek(searches), rows: [] },
    scripts: section(
      ['script-started', 'script-done', 'script-stopped', ...LEFT],
      LEFT,
      scriptRow,
      ({ left }) => left,
    ),
    findings: section(
      ['finding-shown', 'finding-taken', 'finding-ignored'],
      ['finding-ignored'],
      findingRow,
      ({ ignored }) => ignored,
    ),
  };
}

function byAbout(counts: readonly Count[], things: readonly CountedThing[]) {
  const rows = new Map<string, Count[]>();
  for (const count of counts.filter(({ what }) => things.includes(what)))
    rows.set(count.about, [...(rows.get(count.about) ?? []), count]);
  return rows;
}

const sum = (counts: readonly Count[], ...whats: CountedThing[]): number =>
  counts.filter(({ what }) => whats.includes(what)).reduce((all, { count }) => all + count, 0);

function tally(counts: readonly Count[], ...whats: CountedThing[]): Tally {
  const names = new Map<string, number>();
  for (const { what, detail, count } of counts)
    if (whats.includes(what)) names.set(detail, (names.get(detail) ?? 0) + count);
  return [...names].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

const cueRow = (counts: readonly Count[], about: AboutRow): CueRow => ({
  ...about,
  shown: sum(counts, 'cue-shown'),
  confirmed: sum(counts, 'cue-confirmed'),
  dismissed: sum(counts, 'cue-dismissed'),
  reasons: tally(counts, 'cue-dismissed'),
  added: sum(counts, 'need-added'),
});

const scriptRow = (counts: readonly Count[], about: AboutRow): ScriptRow => ({
  ...about,
  started: sum(counts, 'script-started'),
  done: sum(counts, 'script-done'),
  left: sum(counts, ...LEFT),
  steps: tally(counts, ...LEFT),
});

const findingRow = (counts: readonly Count[], about: AboutRow): FindingRow => ({
  ...about,
  shown: sum(counts, 'finding-shown'),
  taken: sum(counts, 'finding-taken'),
  ignored: sum(counts, 'finding-ignored'),
});
