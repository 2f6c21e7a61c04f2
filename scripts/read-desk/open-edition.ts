import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTestBuild, type TestBuild } from '../setup/test-build';

/**
 * A copy of the test build that may read every page: nobody is there to answer the browser's
 * question for permission. An adapter that was just changed is in it. The caller removes the folder.
 */
export function makeOpenEdition(): TestBuild {
  const build = ensureTestBuild();
  if (!build.ok) return build;
  const folder = mkdtempSync(join(tmpdir(), 'carecue-open-'));
  cpSync(build.folder, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, host_permissions: ['*://*/*'] }));
  return { ok: true, folder };
}

export function removeEdition(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
