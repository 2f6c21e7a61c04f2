import type { Item } from '@/utils/contract/pack';
import type { Trust } from '@/utils/signing/distrust-pack';
import { itemKey } from '@/utils/studio/item-key';
import { checkIncoming } from './check-incoming';
import type { PlaceOf } from './check-result';
import { type ExchangeProblem, type ExchangeResult, refuse } from './exchange-problem';
import { LIMITS } from './limits';
import {
  type ChosenFile,
  type Gathered,
  openOneFile,
  type Run,
  withTraditional,
} from './open-one-file';
import type { ReadPack } from './pack/read-pack-file';

export interface OpenedFiles {
  items: Item[];
  placeOf: PlaceOf;
  /** The pack file among them, for its name, version and signature. */
  pack: ReadPack | null;
}

/**
 * The items of these files, checked: all of them or none. What reads a format is loaded when a file
 * of it comes. `present` is what is in force: fields that a table has no columns for come from there.
 * A pack must be from whom `trust` says.
 */
export async function openFiles(
  files: readonly ChosenFile[],
  present: readonly Item[],
  trust: Trust,
  run: Run,
): Promise<ExchangeResult<OpenedFiles>> {
  if (files.length > LIMITS.files) return refuse({ file: '' }, 'too-many-items', LIMITS.files);
  const ground = { known: new Map(present.map((item) => [itemKey(item), item])), trust };
  const gathered: Gathered = { incoming: [], yaml: [], pack: null };
  const problems: ExchangeProblem[] = [];
  for (const file of files) {
    const read = await openOneFile(file, ground, gathered, run);
    if (!read.ok) problems.push(...read.problems);
  }
  if (problems.length === 0 && gathered.yaml.length > 0) {
    const { readYaml } = await import('./yaml/read-yaml');
    const read = await run(readYaml(gathered.yaml));
    if (read.ok) gathered.incoming.push(...(await withTraditional(read.incoming)));
    else problems.push(...read.problems);
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
  return check(gathered, run);
}

async function check({ incoming, pack }: Gathered, run: Run): Promise<ExchangeResult<OpenedFiles>> {
  if (incoming.length === 0) return refuse({ file: '' }, 'file-empty');
  if (incoming.length > LIMITS.items) return refuse({ file: '' }, 'too-many-items', LIMITS.items);
  const checked = await run(checkIncoming(incoming));
  if (!checked.ok) return checked;
  const { items } = checked;
  const places = new Map(items.map((item, index) => [itemKey(item), incoming[index]]));
  const placeOf: PlaceOf = ({ kind, id }, path) =>
    places.get(`${kind}/${id}`)?.placeOf(path) ?? null;
  return { ok: true, items, placeOf, pack };
}
