import {
  canInstallPackages,
  installPackages,
  missingPackages,
} from '@/scripts/setup/debian-packages';
import type { CommandResult } from './run-command';

const PACKAGES = ['nginx-light', 'openssl'];

/** Puts the web server on this machine from which the tests serve packs. Does nothing twice. */
export function installNginx(): CommandResult {
  const missing = missingPackages(PACKAGES);
  if (missing.length === 0) return { ok: true, output: '' };
  if (!canInstallPackages()) {
    return { ok: false, why: `on Debian 12, as root: apt-get install ${PACKAGES.join(' ')}` };
  }
  return installPackages(missing);
}
