import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zip } from 'wxt';
import { readHosts } from './manifest/read-hosts';

/**
 * `npm run zip [-- --hosts PATTERN… [--pack-url URL]]`: the release archives for Chrome and Edge, or
 * a company's edition with its desks stamped in.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hosts: { type: 'string', multiple: true }, 'pack-url': { type: 'string' } },
});
const request = readHosts([...(values.hosts ?? []), ...positionals], values['pack-url']);
if (!request.ok) {
  console.error(request.why);
  process.exit(2);
}

const company = request.hosts.length > 0;
const target = '.output';
if (company) {
  process.env.CARECUE_BUILD = 'company';
  process.env.CARECUE_HOSTS = request.hosts.join(' ');
  if (request.packUrl) process.env.CARECUE_PACK_URL = request.packUrl;
}
for (const browser of ['chrome', 'edge'] as const) await zip({ browser });
if (company) {
  const built = '.cache/company-build';
  await mkdir(target, { recursive: true });
  for (const file of await readdir(built)) {
    if (!file.endsWith('.zip')) continue;
    const name = file.replace(/\.zip$/, '-company.zip');
    await rename(join(built, file), join(target, name));
    console.error(`${join(target, name)} – desks: ${request.hosts.join(', ')}`);
  }
}
