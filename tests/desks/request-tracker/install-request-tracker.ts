import { existsSync } from 'node:fs';
import {
  canInstallPackages,
  installPackages,
  missingPackages,
} from '@/scripts/setup/debian-packages';
import { RT_DATABASE_SETUP, RT_SERVER } from './places';

export type InstallResult = { ok: true } | { ok: false; why: string };

/** msmtp-mta only keeps a whole mail server from coming along: nothing is mailed. */
const PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'msmtp-mta'];

/** The system-wide instance stays unused: the tests run their own from the same programs. */
const ANSWERS = [
  'request-tracker5/dbconfig-install boolean false',
  'request-tracker5/install-cronjobs boolean false',
  'request-tracker5/handle-siteconfig-permissions boolean false',
  'request-tracker5/rtname string desk.example.test',
  'request-tracker5/organization string desk.example.test',
  'request-tracker5/initial-root-password password unused-password',
].map((answer) => `request-tracker5 ${answer}`);

/** Puts RT's programs on this machine where that is possible. Asks nothing; does nothing twice. */
export function installRequestTracker(): InstallResult {
  if (isInstalled()) return { ok: true };
  if (!canInstallPackages()) {
    return { ok: false, why: `on Debian 12, as root: apt-get install ${PACKAGES.join(' ')}` };
  }
  const installed = installPackages(PACKAGES, ANSWERS);
  if (!installed.ok) return installed;
  return isInstalled() ? { ok: true } : { ok: false, why: `${RT_SERVER} is not there` };
}

function isInstalled(): boolean {
  return (
    existsSync(RT_SERVER) &&
    existsSync(RT_DATABASE_SETUP) &&
    missingPackages(['rt5-db-sqlite', 'rt5-standalone']).length === 0
  );
}
