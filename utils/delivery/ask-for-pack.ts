import { browser } from 'wxt/browser';
import type { DeliveryReport } from '@/utils/contract/delivery';
import { LIMITS } from '@/utils/exchange/limits';
import { packs, reportDelivery } from '@/utils/storage/delivery';
import { loadPolicy } from '@/utils/storage/policy';
import { loadSettings } from '@/utils/storage/settings';
import { fetchPack } from './fetch-pack';
import { packAddress } from './pack-address';
import { takePack } from './take-pack';

/** Less than the 30 seconds after which the browser ends a background that waits. */
const PATIENCE = 25_000;

/** Asks the address for a pack, if there is one, and puts it in force. Null: there is no address. */
export async function askForPack(): Promise<DeliveryReport | null> {
  const [{ settings }, { policy }] = await Promise.all([loadSettings(), loadPolicy()]);
  const { url } = packAddress(settings, policy);
  if (!url) return null;
  const report = { url, at: Date.now(), outcome: await outcomeOf(url) };
  await reportDelivery(report);
  return report;
}

async function outcomeOf(url: string): Promise<DeliveryReport['outcome']> {
  const origins = [`${new URL(url).origin}/*`];
  if (!(await browser.permissions.contains({ origins }))) return { code: 'not-allowed', about: '' };
  const answer = await fetchPack({
    url,
    etag: await etagFor(url),
    most: LIMITS.fileBytes,
    patience: PATIENCE,
  });
  if (answer.kind === 'refused') return answer.refusal;
  if (answer.kind === 'unchanged') return 'unchanged';
  return takePack(answer.bytes, { url, etag: answer.etag });
}

/** Only of a pack that came from there and is still whole: another one would never come. */
async function etagFor(url: string): Promise<string | null> {
  const read = await packs.read();
  const kept = read.ok ? read.kept : null;
  return kept?.pack && kept.head.url === url ? kept.head.etag : null;
}
