import { browser } from 'wxt/browser';
import { askForPack } from '@/utils/delivery/ask-for-pack';
import { packAddress } from '@/utils/delivery/pack-address';
import { trustedKeys } from '@/utils/signing/key-chain';
import { content } from '@/utils/storage/content';
import { announceContent } from '@/utils/storage/content-changes';
import { packs } from '@/utils/storage/delivery';
import { loadPolicy, onPolicyChanged } from '@/utils/storage/policy';
import { loadSettings, onSettingsChanged } from '@/utils/storage/settings';
import { onPageMessage } from './page-messages';

const ALARM = 'delivery';
const EVERY_MINUTES = 4 * 60;

let asking: ReturnType<typeof askForPack> | undefined;

/** Asks once at a time, whoever wants it. */
function ask(): ReturnType<typeof askForPack> {
  asking ??= askForPack().finally(() => {
    asking = undefined;
  });
  return asking;
}

/** At start, and whenever the address changed: asks now and from then on every four hours. */
export async function keepAsking(): Promise<void> {
  const [{ settings }, { policy }] = await Promise.all([loadSettings(), loadPolicy()]);
  if (!(await isTrusted(policy.pinnedKeys))) await dropPack();
  if (!packAddress(settings, policy).url) {
    await browser.alarms.clear(ALARM);
    return;
  }
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  await ask();
}

/** False where the company pinned other keys since the pack in force was taken. */
async function isTrusted(pinned: readonly string[] | undefined): Promise<boolean> {
  const read = await packs.head();
  if (!pinned || !read.ok || !read.head) return true;
  const { keyId, handovers } = read.head;
  return keyId !== null && (await trustedKeys(pinned, handovers)).has(keyId);
}

/** Back to the pack that came with the extension. */
async function dropPack(): Promise<boolean> {
  const dropped = await packs.drop();
  if (!dropped.ok) return false;
  const installed = await content.refreshDefaultPack();
  await announceContent((await content.loadItems()).items.map(({ kind }) => kind));
  return installed.ok;
}

/** Registers at once: an alarm may be what wakes the background. */
export function listenToDelivery(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void ask();
  });
  browser.permissions.onAdded.addListener(() => void keepAsking());
  onSettingsChanged((settings, before) => {
    if (settings.packUrl !== before.packUrl) void keepAsking();
  });
  onPolicyChanged(({ policy }, before) => {
    const of = ({ packUrl, pinnedKeys }: typeof policy) => JSON.stringify([packUrl, pinnedKeys]);
    if (of(policy) !== of(before.policy)) void keepAsking();
  });
  onPageMessage('askForPack', ask);
  onPageMessage('dropPack', dropPack);
}
