// Runs `scripts/<name>.ts`, after installing the packages if they are missing or out of date: the
// one file that has to run on a machine with nothing but Node and git, hence plain JavaScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [name, ...args] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `CareCue needs Node 20.19 or newer; this is ${process.version}. Install it from nodejs.org.`,
  );
  process.exit(1);
}

const stamp = 'node_modules/.carecue-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing the packages (once)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('The packages could not be installed; see above. Is the network reachable?');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const run = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
