import { spawnSync } from 'node:child_process';
import { build } from 'wxt';

/** Where each build goes: only releases stand in `.output`. */
export const TEST_BUILD = '.cache/test-build/chrome-mv3';
export const RELEASE_BUILD = { chrome: '.output/chrome-mv3', edge: '.output/edge-mv3' } as const;

/**
 * Builds one edition with WXT. The test edition differs from the release by its loopback host
 * permissions alone; `tests/e2e/manifest.test.ts` holds that.
 */
export async function buildExtension(options: {
  edition: 'release' | 'test';
  browser?: 'chrome' | 'edge';
}): Promise<void> {
  buildPack();
  process.env.CARECUE_BUILD = options.edition;
  await build({ browser: options.browser ?? 'chrome', logLevel: 'warn' } as never);
}

/** The default pack goes into every build; a complaint about the content ends it. */
export function buildPack(): void {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build-pack.ts'], {
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0)
    throw new Error('The content has complaints, see above; nothing was built.');
}
