import type { CellField } from './columns';

/** Ids in one cell: as people separate them. */
const BETWEEN_IDS = /[\s,;|\uff0c\uff1b\u3001]+/u;
const YES = new Set(['true', 'yes', 'y', '1', '是', '对', '真']);
const NO = new Set(['false', 'no', 'n', '0', '否', '不', '假']);
/** Year first, however separated; anything else could be read in two ways. */
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]0{1,2}:00(?::00(?:\.000)?)?Z?)?$/u;

/** The words of a cell as the value that its field holds; what cannot be one stays as it stands. */
export function readCell(field: CellField, cell: string): unknown {
  const trimmed = cell.trim();
  if (trimmed === '') return blank(field);
  switch (field.type) {
    case 'text':
      return cell;
    case 'id':
    case 'choice':
      return trimmed;
    case 'date':
      return dateOf(trimmed);
    case 'number': {
      const number = Number(trimmed.replace(/%$/, ''));
      return Number.isNaN(number) ? trimmed : number;
    }
    case 'yes-no': {
      const word = trimmed.toLowerCase();
      return YES.has(word) ? true : NO.has(word) ? false : trimmed;
    }
    case 'list':
      return cell.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    case 'ids':
      return trimmed.split(BETWEEN_IDS).filter((id) => id !== '');
  }
}

/** A list that may be left out is left out; any other is empty. */
function blank({ type, nullable, optional }: CellField): unknown {
  if (nullable) return null;
  return (type === 'list' || type === 'ids') && !optional ? [] : undefined;
}

function dateOf(text: string): string {
  const [, year, month = '', day = ''] = DATE.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/** The words of a value in its cell; null where a cell cannot hold it. */
export function cellOf({ type }: CellField, value: unknown): string | null {
  if (value === undefined || value === null) return '';
  if (type === 'ids') return (value as string[]).join(', ');
  if (type !== 'list') return String(value);
  const lines = value as string[];
  return lines.some((line) => /[\r\n]/.test(line)) ? null : lines.join('\n');
}
