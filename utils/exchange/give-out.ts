import type { Item } from '@/utils/contract/pack';
import type { ExchangeResult } from './exchange-problem';
import type { Run } from './open-one-file';
import type { TableKind } from './table/table-kinds';

/** All items of one kind as CSV. */
export async function giveTable(
  kind: TableKind,
  items: readonly Item[],
  run: Run,
): Promise<ExchangeResult<{ csv: string }>> {
  const { toRows } = await import('./table/to-rows');
  const { writeCsv } = await import('./table/csv');
  const made = await run(toRows(kind, items));
  return made.ok ? { ok: true, csv: writeCsv(made.rows) } : made;
}

/** All items as YAML files in one archive, laid out as in `knowledge/`. */
export async function giveYaml(items: readonly Item[], run: Run): Promise<Uint8Array<ArrayBuffer>> {
  const { writeYaml } = await import('./yaml/write-yaml');
  const { convertTraditional } = await import('@/utils/knowledge/convert-traditional');
  const { makeArchive } = await import('./archive');
  const files = await run(writeYaml(items, convertTraditional));
  const bytes = new TextEncoder();
  return makeArchive(Object.fromEntries(files.map(({ path, text }) => [path, bytes.encode(text)])));
}
