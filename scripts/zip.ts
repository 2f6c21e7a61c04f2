import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zip } from 'wxt';
import { buildPack } from './build-extension';
import { readHosts } from './manifest/read-hosts';

/**
 * `npm run zip [-- --hosts PATTERN… [--pack-url URL]] [--out DIR]`: the release archives for Chrome
 * and Edge, or a company's edition with its desks stamped in; in `.output` if no folder is named.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hosts: { type: 'string', multiple: true },
    'pack-url': { type: 'string' },
    out: { type: 'string', default: '.output' },
  },
});
const request = readHosts([...(values.hosts ?? []), ...positionals], values['pack-url']);
if (!request.ok) {
  console.error(request.why);
  process.exit(2);
}

const company = request.hosts.length > 0;
process.env.CARECUE_BUILD = company ? 'company' : 'release';
if (company) {
  process.env.CARECUE_HOSTS = request.hosts.join(' ');
  if (request.packUrl) process.env.CARECUE_PACK_URL = request.packUrl;
}
buildPack();
await mkdir(values.out, { recursive: true });
for (const browser of ['chrome', 'edge'] as const) {
  for (const archive of await zip({ browser })) {
    const target = join(values.out, nameOf(archive));
    await move(archive, target);
    console.error(company ? `${target} – desks: ${request.hosts.join(', ')}` : target);
  }
}

/** A company's archive has a name of its own: it may lie beside the release's. */
function nameOf(archive: string): string {
  const name = basename(archive);
  return company ? name.replace(/\.zip$/, '-company.zip') : name;
}

/** Unlike a rename it reaches other disks. */
async function move(from: string, to: string): Promise<void> {
  if (resolve(from) === resolve(to)) return;
  await copyFile(from, to);
  await rm(from);
}
