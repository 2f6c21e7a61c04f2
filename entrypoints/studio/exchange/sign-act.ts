import type { PackWish } from '@/components/studio/exchange/exchange-tools';
import { localDay } from '@/utils/care/local-day';
import type { Item } from '@/utils/contract/pack';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { signPack } from '@/utils/signing/sign-pack';
import { keys } from '@/utils/storage/delivery';
import { saveFile } from '../save-file';

const DAY = 24 * 60 * 60 * 1000;

/** Saves these items as a signed pack. The key is read anew, whichever window changed it. */
export async function signAct(
  items: readonly Item[],
  { name, version, days }: PackWish,
): Promise<boolean> {
  const read = await keys.read();
  if (!read.ok || !read.key) return false;
  const now = Date.now();
  const about = {
    name,
    version,
    publishedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + days * DAY).toISOString(),
  };
  const { key } = read;
  const signed = await signPack(await makePackFile(items, about), key, key.handovers);
  if (!(await keys.signed(version)).ok) return false;
  saveFile(`carecue-pack-${version}-${localDay(now)}.json`, packFileText(signed));
  return true;
}
