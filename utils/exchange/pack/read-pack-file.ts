import * as v from 'valibot';
import type { Item } from '@/utils/contract/pack';
import { PACK_FILE_FORMAT, type PackFile, PackFileSchema } from '@/utils/contract/pack-file';
import { checksumsOf } from '@/utils/knowledge/checksum';
import { type ExchangeResult, refuse } from '../exchange-problem';
import { type Incoming, isRecord } from '../incoming';
import { LIMITS } from '../limits';
import { scanJson } from '../scan-json';
import type { Steps } from '../slices';

/** What stands in a pack file beside its items. */
export type PackHead = Omit<PackFile, 'items' | 'version' | 'checksums'> & {
  /** Null for the pack that is built from `knowledge/`: its version is that of CareCue. */
  version: number | null;
  checksums: PackFile['checksums'] | null;
};

/** The file as it was read: nothing of it is believed yet. */
export interface ReadPack {
  head: PackHead;
  items: Record<string, unknown>[];
  /** The whole file, for whoever checks its signature. */
  whole: Record<string, unknown>;
}

/** The pack that `npm run build-pack` writes. */
const BuiltPackSchema = v.strictObject({
  format: v.literal(1),
  id: v.string(),
  version: v.string(),
  items: v.array(v.looseObject({ kind: v.string(), id: v.string() })),
});

/** Reads the text of a pack file: within the limits, and a pack of a known format. */
export function* readPackFile(text: string, file: string): Steps<ExchangeResult<ReadPack>> {
  const place = { file };
  const refused = yield* scanJson(text, file);
  if (refused) return refused;
  const whole = parse(text);
  if (whole === undefined) return refuse(place, 'json-broken');
  if (!isRecord(whole) || !('format' in whole)) return refuse(place, 'not-a-pack');
  const { format } = whole;
  const built = v.safeParse(BuiltPackSchema, whole);
  if (!built.success && format !== PACK_FILE_FORMAT) {
    const newer = typeof format === 'string' && /^carecue-pack-\d+$/.test(format);
    return refuse(place, newer ? 'newer-format' : 'not-a-pack', String(format));
  }
  const checked = built.success ? built : v.safeParse(PackFileSchema, whole);
  if (!checked.success) {
    const [issue] = checked.issues;
    return refuse(place, 'pack-header', v.getDotPath(issue) ?? '');
  }
  const { items } = checked.output;
  if (items.length > LIMITS.items) return refuse(place, 'too-many-items', LIMITS.items);
  return { ok: true, head: headOf(checked.output), items, whole };
}

function headOf(pack: PackFile | v.InferOutput<typeof BuiltPackSchema>): PackHead {
  if (pack.format === 1) {
    const name = `${pack.id} ${pack.version}`;
    return { format: PACK_FILE_FORMAT, name, version: null, publishedAt: '', checksums: null };
  }
  const { items: _items, ...head } = pack;
  return head;
}

/** Whether the items are still those that were written: nothing lost, added or altered. */
export async function isUnaltered({ head, items }: ReadPack): Promise<boolean> {
  if (!head.checksums) return true;
  const found = await checksumsOf(items as unknown as Item[]);
  const kinds = new Set([...Object.keys(found), ...Object.keys(head.checksums)]);
  return [...kinds].every((kind) => found[kind as Item['kind']] === head.checksums?.[kind]);
}

/** The items to be checked one by one. */
export function incomingOf({ items }: ReadPack, file: string): Incoming[] {
  return items.map((value) => ({ value, placeOf: () => ({ file }) }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
