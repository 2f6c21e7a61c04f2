import type { Item } from '@/utils/contract/pack';
import { distrustPack, type Trust } from '@/utils/signing/distrust-pack';
import { decodeText } from './decode-text';
import { type ExchangeProblem, type ExchangeResult, refuse } from './exchange-problem';
import type { Incoming } from './incoming';
import { LIMITS } from './limits';
import type { ReadPack } from './pack/read-pack-file';
import type { Steps } from './slices';
import type { TextFile } from './yaml/read-yaml';

/** A file as it was chosen; nothing of it is read before its size is known. */
export interface ChosenFile {
  /** With its folders, where they are known. */
  path: string;
  size: number;
  read(): Promise<Uint8Array>;
}

/** Runs one part of the work; throws where it was stopped. */
export type Run = <T>(steps: Steps<T>) => Promise<T>;

/** What was read so far. */
export interface Gathered {
  incoming: Incoming[];
  /** Read together, because one list may be in several files. */
  yaml: TextFile[];
  pack: ReadPack | null;
}

/** What is in force, by kind and id. */
export type Known = ReadonlyMap<string, Item>;

/** What files are read against. */
export interface Ground {
  known: Known;
  /** Whose packs are taken; tables and YAML are never signed. */
  trust: Trust;
}

/** Reads one file into `gathered`; what reads its format is loaded now. */
export async function openOneFile(
  file: ChosenFile,
  { known, trust }: Ground,
  gathered: Gathered,
  run: Run,
): Promise<ExchangeResult> {
  const place = { file: file.path };
  if (file.size > LIMITS.fileBytes) return refuse(place, 'file-too-large', '32 MB');
  if (file.size === 0) return refuse(place, 'file-empty');
  const bytes = await file.read();
  const ending = /\.([a-z]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? '';
  if (ending === 'xlsx') return openWorkbook(bytes, file.path, known, gathered, run);
  if (ending === 'zip') return openZip(bytes, file.path, gathered);
  const text = decodeText(bytes);
  if (text === null) return refuse(place, READABLE.has(ending) ? 'not-text' : 'file-kind');
  switch (ending) {
    case 'json':
      return openPack(text, file.path, trust, gathered, run);
    case 'csv':
    case 'tsv':
    case 'txt': {
      const { readCsv } = await import('./table/csv');
      const read = readCsv(text, file.path);
      return read.ok ? openTable(read.rows, file.path, known, gathered, run) : read;
    }
    case 'yaml':
    case 'yml':
      gathered.yaml.push({ path: file.path, text });
      return { ok: true };
    default:
      return refuse(place, 'file-kind');
  }
}

const READABLE = new Set(['json', 'csv', 'tsv', 'txt', 'yaml', 'yml']);

async function openPack(
  text: string,
  file: string,
  trust: Trust,
  gathered: Gathered,
  run: Run,
): Promise<ExchangeResult> {
  const { readPackFile, isUnaltered, incomingOf } = await import('./pack/read-pack-file');
  const read = await run(readPackFile(text, file));
  if (!read.ok) return read;
  const distrusted = await distrustPack(read, trust);
  if (distrusted) return refuse({ file }, distrusted.code, distrusted.about);
  if (!(await isUnaltered(read))) return refuse({ file }, 'altered');
  gathered.pack = read;
  for (const one of incomingOf(read, file)) gathered.incoming.push(one);
  return { ok: true };
}

async function openWorkbook(
  bytes: Uint8Array,
  file: string,
  known: Known,
  gathered: Gathered,
  run: Run,
): Promise<ExchangeResult> {
  const { readXlsx } = await import('./table/xlsx');
  const read = await readXlsx(bytes, file);
  if (!read.ok) return read;
  const problems: ExchangeProblem[] = [];
  for (const { sheet, rows } of read.sheets) {
    const name = sheet === null ? file : `${file} \u203a ${sheet}`;
    const opened = await openTable(rows, name, known, gathered, run);
    if (!opened.ok) problems.push(...opened.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true };
}

async function openTable(
  rows: readonly string[][],
  file: string,
  known: Known,
  gathered: Gathered,
  run: Run,
): Promise<ExchangeResult> {
  const { fromRows } = await import('./table/from-rows');
  const present = (kind: string, id: string) => known.get(`${kind}/${id}`) ?? null;
  const read = await run(fromRows({ file, rows, present }));
  if (!read.ok) return read;
  for (const one of await withTraditional(read.incoming)) gathered.incoming.push(one);
  return { ok: true };
}

/** An archive of YAML files, as it is given out. */
async function openZip(
  bytes: Uint8Array,
  file: string,
  gathered: Gathered,
): Promise<ExchangeResult> {
  const { openArchive } = await import('./archive');
  const opened = openArchive(bytes, file, (name) => /\.ya?ml$/i.test(name));
  if (!opened.ok) return opened;
  for (const [path, entry] of Object.entries(opened.entries)) {
    const text = decodeText(entry);
    if (text === null) return refuse({ file: path }, 'not-text');
    gathered.yaml.push({ path, text });
  }
  return gathered.yaml.length > 0 ? { ok: true } : refuse({ file }, 'file-empty');
}

/** As when the default pack is built: Traditional Chinese is written out only where it differs. */
export async function withTraditional(incoming: readonly Incoming[]): Promise<Incoming[]> {
  const { convertTraditional } = await import('@/utils/knowledge/convert-traditional');
  return incoming.map((one) => ({ ...one, value: convertTraditional(one.value) }));
}
