import type { Comparison } from './compare';
import { type Count, isPerfect, type PageResult, totals } from './totals';

const HEAD = ['page', 'by', 'found', 'speaker', 'notes', 'system', 'extra', 'order', 'fields'];

/** A table with a line for each page and one for all, then what was wrong on which page. */
export function formatReport(
  title: string,
  results: readonly PageResult[],
  everything: boolean,
): string {
  const all = totals(results);
  const sum = [
    'in all',
    '',
    share(all.found),
    share(all.rightSpeaker),
    share(all.notesKeptOut),
    share(all.systemKeptOut),
    `${all.extra}`,
    share(all.inOrder),
    share(all.fields),
  ];
  const parts = [
    `${title}: ${all.pages} pages, ${all.perfect} without a fault`,
    table([HEAD, ...results.map(row), sum]),
    `notes told as the customer's words: ${all.notesAsCustomer}`,
  ];
  const faulty = results.filter(({ comparison }) => everything || !isPerfect(comparison));
  return [...parts, ...faulty.map((result) => details(result, everything))].join('\n\n');
}

function row({ page, reading, comparison: one }: PageResult): string[] {
  const of = (count: number, whole: number) => (whole === 0 ? '–' : `${count}/${whole}`);
  const order = one.inOrder === null ? '–' : one.inOrder ? 'yes' : 'NO';
  return [
    page.name,
    reading.adapter ?? 'nobody',
    of(one.found, one.messages),
    of(one.rightSpeaker, one.found),
    of(Math.max(0, one.notes - one.leakedNotes.length), one.notes),
    of(Math.max(0, one.systemLines - one.leakedSystemLines.length), one.systemLines),
    `${one.extra.length}`,
    order,
    of(one.fieldsFound, one.fields),
  ];
}

function details({ page, reading, comparison: one }: PageResult, everything: boolean): string {
  const read = everything ? reading.messages.map(messageLine) : [];
  return [
    `${page.name} – ${page.expected.title}`,
    ...(reading.reason && one.messages > 0 ? [`  nothing read: ${reading.reason}`] : []),
    ...faultsOf(one).map((line) => `  ${line}`),
    ...read,
    ...(everything ? [`  fields: ${JSON.stringify(reading.fields)}`] : []),
  ].join('\n');
}

function messageLine(message: PageResult['reading']['messages'][number]): string {
  const { from, internal, author, time, text } = message;
  return `  | ${internal ? 'note' : from} | ${author ?? '–'} | ${time ?? '–'} | ${oneLine(text, 400)}`;
}

/** What is wrong, a line for each fault. */
export function faultsOf(one: Comparison): string[] {
  return [
    ...one.missed.map(({ from, text }) => `missed (${from}): ${oneLine(text)}`),
    ...one.wrongSpeaker.map(
      ({ expected, got, text }) => `${expected} taken for ${got}: ${oneLine(text)}`,
    ),
    ...one.leakedNotes.map(({ as, text }) => `NOTE told as ${as}: ${oneLine(text)}`),
    ...one.leakedSystemLines.map(({ as, text }) => `system line told as ${as}: ${oneLine(text)}`),
    ...one.extra.map(({ from, text }) => `no message (${from}): ${oneLine(text)}`),
    ...(one.inOrder === false ? ['not in the order of time'] : []),
    ...(one.frames.expected === one.frames.named
      ? []
      : [`frames that were not read: ${one.frames.named} named of ${one.frames.expected}`]),
    ...one.missedFields.map((field) => `field not found: ${field}`),
  ];
}

const share = ({ count, of }: Count) =>
  of === 0 ? '–' : `${((count / of) * 100).toFixed(1)} % (${count}/${of})`;

function oneLine(text: string, most = 110): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/** The first row is the head. */
export function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => width(cells[column]))),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trim(),
    )
    .join('\n');
}

const width = (cell: string | undefined) => cell?.length ?? 0;
