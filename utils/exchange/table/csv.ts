import Papa from 'papaparse';
import { type ExchangeResult, refuse } from '../exchange-problem';
import { neutralise, restore } from './formulas';

/** Excel reads Chinese only where this stands first. */
const MARK = '\ufeff';
const DELIMITERS = [',', ';', '\t'] as const;

/** The rows of a CSV file; formulas that were neutralised are as they were. */
export function readCsv(text: string, file: string): ExchangeResult<{ rows: string[][] }> {
  const words = text.startsWith(MARK) ? text.slice(1) : text;
  const { data, errors } = Papa.parse<string[]>(words, { delimiter: delimiterOf(words) });
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault) return refuse({ file, row: (fault.row ?? 0) + 1 }, 'quotes');
  return { ok: true, rows: data.map((row) => row.map(restore)) };
}

/** Rows as CSV that Excel, WPS, LibreOffice and Numbers open without running any of it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(neutralise));
  return `${MARK}${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}

/** Names of columns hold no separators, so the first line tells: most often wins, comma first. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
