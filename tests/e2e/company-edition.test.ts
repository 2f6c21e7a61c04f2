import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { RELEASE_BUILD } from '@/scripts/build-extension';

const read = (folder: string) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
const zip = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/zip.ts', ...args], { encoding: 'utf8' });

describe('npm run zip -- --hosts', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const archive = (browser: string) => `.output/carecue-${version}-${browser}-company.zip`;
  let status: number | null;
  const released = read(RELEASE_BUILD.chrome);

  beforeAll(() => {
    for (const browser of ['chrome', 'edge']) rmSync(archive(browser), { force: true });
    const pack = 'https://files.example.com/carecue.json';
    ({ status } = zip('--hosts', 'https://desk.example.com/*', '--pack-url', pack));
  });

  it('makes an archive for each browser, under a name of its own', () => {
    expect(status).toBe(0);
    expect(['chrome', 'edge'].map((browser) => existsSync(archive(browser)))).toEqual([true, true]);
  });

  it('stamps in the desks and the origin of the pack, and changes nothing else', () => {
    const { host_permissions, content_security_policy, ...rest } = read(
      '.cache/company-build/chrome-mv3',
    );
    expect(host_permissions).toEqual(['https://desk.example.com/*', 'https://files.example.com/*']);
    expect(content_security_policy.extension_pages).toBe(
      released.content_security_policy.extension_pages.replace(
        "connect-src 'self'",
        "connect-src 'self' https://files.example.com",
      ),
    );
    const { content_security_policy: _policy, ...releasedRest } = released;
    expect(rest).toEqual(releasedRest);
  });

  it('leaves the release as it was', () => {
    expect(read(RELEASE_BUILD.chrome)).toEqual(released);
  });

  it('says what is wrong with an address, and builds nothing', () => {
    const { status: refused, stderr } = zip('--hosts', 'desk.example.com');
    expect(refused).toBe(2);
    expect(stderr).toContain('https://desk.example.com/*');
  });
});
