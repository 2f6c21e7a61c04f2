/**
 * A cell that begins so is run as a formula by a spreadsheet, or ends up in another column; OWASP's
 * advice on CSV injection (seen 2026-11-23) is an apostrophe before it. Full-width signs count too:
 * spreadsheets in East Asia take them for the narrow ones.
 */
const RUNS = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The cell as text that no spreadsheet runs. */
export const neutralise = (cell: string): string =>
  RUNS.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell;

/** The other way round: exactly what was neutralised comes back. */
export const restore = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
