import { spawnSync } from 'node:child_process';
import { build, type InlineConfig } from 'wxt';

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
  /** Says nothing of what was built, only of trouble: for somebody who came for the browser. */
  quietly?: boolean;
}): Promise<void> {
  buildPack();
  process.env.CARECUE_BUILD = options.edition;
  const logger = options.quietly ? ONLY_TROUBLE : undefined;
  await build({ browser: options.browser ?? 'chrome', logger });
}

const nothing = () => {};
const ONLY_TROUBLE: NonNullable<InlineConfig['logger']> = {
  ...{ debug: nothing, log: nothing, info: nothing, success: nothing },
  ...{ warn: console.warn, error: console.error, fatal: console.error },
  level: 1,
};

/** The default pack goes into every build; a complaint about the content ends it. */
export function buildPack(): void {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build-pack.ts'], {
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0)
    throw new Error('The content has complaints, see above; nothing was built.');
}
