import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Policy } from '@/utils/contract/policy';

/** Where Chromium on Debian reads what a company decided; only root may write there. */
const FOLDER = '/etc/chromium/policies/managed';

export const canSetPolicy = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** The id that the browser gives to an unpacked extension: from its folder's path. */
export function idOfUnpacked(folder: string): string {
  const hash = createHash('sha256')
    .update(realpathSync(resolve(folder)))
    .digest('hex');
  return [...hash.slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}

/** Sets the policy for one extension and for no other; returns how to take it back. */
export function setPolicy(extensionId: string, policy: Policy): () => void {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `carecue-test-${extensionId}.json`);
  const extensions = { [extensionId]: policy };
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions } }));
  return () => rmSync(file, { force: true });
}
