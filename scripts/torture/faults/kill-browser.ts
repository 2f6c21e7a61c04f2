import { execFileSync } from 'node:child_process';

/** Every process of the browser with this profile; nothing else has its path among its arguments. */
export function killBrowserOf(profile: string): void {
  const found = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], {
    encoding: 'utf8',
  });
  for (const id of found.split('\n').filter(Boolean)) process.kill(Number(id), 'SIGKILL');
}
