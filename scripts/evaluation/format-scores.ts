import type { Times } from './measure-time';
import type { Rates, Scores, Share } from './score';
import type { DraftScores } from './score-drafts';

export interface Report {
  all: Scores;
  languages: Record<string, Scores>;
  time: Times;
  /** Null where there are no draft cases. */
  drafts: { all: DraftScores; languages: Record<string, DraftScores> } | null;
}

const percent = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);
const decimal = (value: number | null) => (value === null ? '–' : value.toFixed(2));

/** The report as text: one table of needs for each language and in all, then the other scores. */
export function formatReport({ all, languages, time, drafts }: Report): string {
  const parts: string[] = [];
  if (all.cases > 0) {
    for (const [language, scores] of Object.entries(languages))
      parts.push(section(language, scores));
    parts.push(section('in all', all));
    parts.push(
      `time per message: median ${time.median?.toFixed(1) ?? '–'} µs, p99 ${time.p99?.toFixed(1) ?? '–'} µs (${time.messages} messages, one thread)`,
    );
  }
  if (drafts) {
    for (const [language, scores] of Object.entries(drafts.languages))
      parts.push(draftSection(`drafts, ${language}`, scores));
    parts.push(draftSection('drafts, in all', drafts.all));
  }
  return parts.join('\n\n');
}

function section(title: string, scores: Scores): string {
  const header = ['need', 'tp', 'fp', 'fn', 'precision', 'recall', 'F1'];
  const rows = Object.entries(scores.needs).map(([need, rates]) => row(need, rates));
  rows.push(row('micro', scores.micro));
  const { topics } = scores;
  return [
    `${title} (${scores.cases} cases)`,
    ...table([header, ...rows]),
    `  macro F1 (needs with 5 positives or more): ${decimal(scores.macroF1)}`,
    `  false alarms: ${counted(scores.falseAlarms)}`,
    `  subject right: ${counted(scores.subject)}`,
    `  topics: hit@1 ${counted(topics.hitAt1)}, hit@3 ${counted(topics.hitAt3)}, MRR ${decimal(topics.meanReciprocalRank)}`,
    `  fraud type, first guess right: ${counted(scores.fraudTypes)}`,
  ].join('\n');
}

function draftSection(
  title: string,
  { cases, findings, micro, cleanFlagged }: DraftScores,
): string {
  const header = ['finding', 'tp', 'fp', 'fn', 'precision', 'recall', 'F1'];
  const rows = Object.entries(findings).map(([id, own]) => row(id, own));
  return [
    `${title} (${cases} drafts)`,
    ...table([header, ...rows, row('micro', micro)]),
    `  clean drafts flagged: ${counted(cleanFlagged)}`,
  ].join('\n');
}

const counted = ({ count, of, share }: Share) => `${percent(share)} (${count} of ${of})`;

function row(name: string, rates: Rates): string[] {
  const { truePositives, falsePositives, falseNegatives, precision, recall, f1 } = rates;
  return [
    name,
    `${truePositives}`,
    `${falsePositives}`,
    `${falseNegatives}`,
    decimal(precision),
    decimal(recall),
    decimal(f1),
  ];
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}
