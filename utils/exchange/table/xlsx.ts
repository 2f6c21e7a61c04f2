import readXlsxFile from 'read-excel-file/universal';
import { makeOpenArchive, openArchive } from '../archive';
import { type ExchangeResult, refuse } from '../exchange-problem';
import { restore } from './formulas';

export interface SheetRows {
  /** Null where the file has one sheet only. */
  sheet: string | null;
  rows: string[][];
}

/** The sheets of an XLSX file that hold anything. Formulas are not run: their last value counts. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<ExchangeResult<{ sheets: SheetRows[] }>> {
  const opened = openArchive(bytes, file, (name) => /\.(?:xml|rels)$/.test(name));
  if (!opened.ok) return opened;
  try {
    const archive = makeOpenArchive(opened.entries);
    const sheets = await readXlsxFile(archive.buffer, { trim: false, parseNumber: (text) => text });
    const filled = sheets
      .map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(words)) }))
      .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
    return {
      ok: true,
      sheets: filled.map(({ sheet, rows }) => ({ sheet: filled.length > 1 ? sheet : null, rows })),
    };
  } catch {
    return refuse({ file }, 'archive-broken');
  }
}

/** The library's types call a date by its constructor; what comes is a date. */
function words(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return restore(String(cell).replace(/\r\n?/g, '\n'));
}
