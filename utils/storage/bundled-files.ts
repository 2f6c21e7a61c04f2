import * as v from 'valibot';
import { type Pack, PackSchema } from '@/utils/contract/pack';
import type { NeedModel } from '@/utils/detection/model/need-model';
import type { PinyinTable } from '@/utils/knowledge/pinyin-table';
import { failure, type StorageResult } from './storage-problem';

/** Items are checked one by one when they are loaded, so that one bad item does not lose the rest. */
const BundledPackSchema = v.object({
  ...PackSchema.entries,
  items: v.array(v.looseObject({ kind: v.string(), id: v.string() })),
});

/** Reads the pack that came with the extension. */
export async function fetchBundledPack(): Promise<StorageResult<{ pack: Pack }>> {
  const read = await fetchBundled('/packs/default.json');
  if (!read.ok) return read;
  const checked = v.safeParse(BundledPackSchema, read.value);
  if (!checked.success) return failure('pack-unreadable', checked.issues[0].message);
  return { ok: true, pack: checked.output as unknown as Pack };
}

/** Reads the table of readings for search; an empty one where it cannot be read. */
export async function fetchPinyinTable(): Promise<PinyinTable> {
  const read = await fetchBundled('/packs/pinyin.json');
  return read.ok ? (read.value as PinyinTable) : {};
}

/** Reads what was learnt of the words of needs; null where it cannot be read: rules alone decide. */
export async function fetchNeedModel(): Promise<NeedModel | null> {
  const read = await fetchBundled('/models/needs.json');
  return read.ok ? (read.value as NeedModel) : null;
}

/** From the extension's own origin, on its pages and in its background alike. */
async function fetchBundled(path: string): Promise<StorageResult<{ value: unknown }>> {
  try {
    const response = await fetch(path);
    if (!response.ok) return failure('pack-unreadable', `${path}: ${response.status}`);
    return { ok: true, value: await response.json() };
  } catch (error) {
    return failure('pack-unreadable', `${path}: ${String(error)}`);
  }
}
