import { existsSync } from 'node:fs';
import {
  canInstallPackages,
  installPackages,
  missingPackages,
} from '@/scripts/setup/debian-packages';
import { REDMINE_PROGRAM } from './places';

export type InstallResult = { ok: true } | { ok: false; why: string };

const PACKAGES = ['redmine', 'redmine-sqlite', 'puma'];

/** The system-wide instance gets no database: the tests run their own from the same program. */
const ANSWERS = [
  'redmine redmine/instances/default/dbconfig-install boolean false',
  'redmine redmine/instances/default/database-type select sqlite3',
];

/** Debian 12's own bundler; without it the packages' install script asks for another. */
export const BUNDLER_VERSION = '2.3.15';

/** Puts Redmine on this machine where that is possible. Asks nothing; does nothing twice. */
export function installRedmine(): InstallResult {
  if (isInstalled()) return { ok: true };
  if (!canInstallPackages()) {
    return { ok: false, why: `on Debian 12, as root: apt-get install ${PACKAGES.join(' ')}` };
  }
  const installed = installPackages(PACKAGES, ANSWERS, { BUNDLER_VERSION });
  if (!installed.ok) return installed;
  return isInstalled() ? { ok: true } : { ok: false, why: `${REDMINE_PROGRAM} is not there` };
}

function isInstalled(): boolean {
  return existsSync(REDMINE_PROGRAM) && missingPackages(PACKAGES).length === 0;
}
