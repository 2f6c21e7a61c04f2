import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { RELEASE_BUILD } from '@/scripts/build-extension';

const OUT = '.cache/company-test';
const PACK = 'public/packs/default.json';

const read = (folder: string) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
const zip = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/zip.ts', '--out', OUT, ...args], {
    encoding: 'utf8',
  });
const releases = () => readdirSync('.output').sort();

/** Names and sizes in bytes (unpacked) of what an archive holds, from its central directory. */
function contentsOf(archive: string): Map<string, number> {
  const bytes = readFileSync(archive);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const contents = new Map<string, number>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const nameEnd = at + 46 + (name ?? 0);
    contents.set(bytes.toString('utf8', at + 46, nameEnd), bytes.readUInt32LE(at + 24));
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return contents;
}

describe('npm run zip -- --hosts', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const archives = ['chrome', 'edge'].map(
    (name) => `${OUT}/carecue-${version}-${name}-company.zip`,
  );
  const released = read(RELEASE_BUILD.chrome);
  const releasesBefore = releases();
  const packBefore = existsSync(PACK) ? statSync(PACK).mtimeMs : 0;
  let status: number | null;

  beforeAll(() => {
    rmSync(OUT, { recursive: true, force: true });
    const pack = 'https://files.example.com/carecue.json';
    ({ status } = zip('--hosts', 'https://desk.example.com/*', '--pack-url', pack));
  });

  it('makes an archive for each browser, under a name of its own', () => {
    expect(status).toBe(0);
    expect(archives.map(existsSync)).toEqual([true, true]);
  });

  it('builds the default pack and puts it in: nobody has to have built it before', () => {
    expect(statSync(PACK).mtimeMs).toBeGreaterThan(packBefore);
    for (const archive of archives) {
      const contents = contentsOf(archive);
      expect(contents.get('packs/default.json')).toBe(statSync(PACK).size);
      expect([...contents.keys()]).toEqual(expect.arrayContaining(['manifest.json']));
    }
  });

  it('stamps in the desks and the origin of the pack, and changes nothing else', () => {
    const { host_permissions, content_security_policy, ...rest } = read(
      '.cache/company-build/chrome-mv3',
    );
    expect(host_permissions).toEqual(['https://desk.example.com/*', 'https://files.example.com/*']);
    expect(content_security_policy.extension_pages).toBe(
      released.content_security_policy.extension_pages.replace(
        "connect-src 'self' https:;",
        "connect-src 'self' https://files.example.com;",
      ),
    );
    const { content_security_policy: _policy, ...releasedRest } = released;
    expect(rest).toEqual(releasedRest);
  });

  it('leaves the releases as they were', () => {
    expect(read(RELEASE_BUILD.chrome)).toEqual(released);
    expect(releases()).toEqual(releasesBefore);
  });

  it('says what is wrong with an address, and builds nothing', () => {
    rmSync(OUT, { recursive: true, force: true });
    const { status: refused, stderr } = zip('--hosts', 'desk.example.com');
    expect(refused).toBe(2);
    expect(stderr).toContain('https://desk.example.com/*');
    expect(existsSync(OUT)).toBe(false);
  });
});
