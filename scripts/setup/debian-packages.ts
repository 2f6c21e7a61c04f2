import { existsSync } from 'node:fs';
import { type CommandResult, runCommand } from './run-command';

const QUIET = {
  DEBIAN_FRONTEND: 'noninteractive',
  // Tells invoke-rc.d to start no service: what is installed here is only run by the tests.
  RUNLEVEL: '1',
};

/** Whether this machine takes `apt-get install` from this process. */
export function canInstallPackages(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Those of `names` that are not installed; all of them where there is no dpkg. */
export function missingPackages(names: readonly string[]): string[] {
  return names.filter((name) => {
    const query = runCommand('dpkg-query', ['-W', field('Status'), name]);
    return !(query.ok && query.output.includes('ok installed'));
  });
}

/** Version of an installed package, or null. */
export function packageVersion(name: string): string | null {
  const query = runCommand('dpkg-query', ['-W', field('Version'), name]);
  return query.ok && query.output ? query.output : null;
}

/**
 * Installs packages without asking anything; `answers` are debconf lines given beforehand, `env`
 * what their install scripts need to find.
 */
export function installPackages(
  names: readonly string[],
  answers: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): CommandResult {
  const update = runCommand('apt-get', ['-qq', ...WAIT_FOR_LOCK, 'update'], { env: QUIET });
  if (!update.ok) return update;
  if (answers.length > 0) {
    const set = runCommand('debconf-set-selections', [], { input: `${answers.join('\n')}\n` });
    if (!set.ok) return set;
  }
  return runCommand(
    'apt-get',
    ['-qq', '-y', '--no-install-recommends', ...WAIT_FOR_LOCK, 'install', ...names],
    { env: { ...QUIET, ...env }, minutes: 15 },
  );
}

const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300'];

/** dpkg-query's way of asking for one field. */
function field(name: string): string {
  return `-f=\${${name}}`;
}
