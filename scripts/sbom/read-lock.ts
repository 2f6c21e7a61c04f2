import { readFileSync } from 'node:fs';

/** One package of the lockfile, as it is installed. */
export interface LockedPackage {
  name: string;
  version: string;
  /** SPDX, as the package says; null: it says nothing. */
  licence: string | null;
  /** Subresource integrity, such as `sha512-…`; null: it comes inside another package, under that one's. */
  integrity: string | null;
  /** Only for building and testing; nothing of it is in the extension. */
  dev: boolean;
}

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  link?: boolean;
}

/** Every package of a `package-lock.json`, by name and version. */
export function readLock(file = 'package-lock.json'): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const found = Object.entries(packages).flatMap(([path, locked]): LockedPackage[] => {
    const { version, license, integrity, dev, link } = locked;
    if (!path || !version || link) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const rest = { licence: license ?? null, integrity: integrity ?? null, dev: dev ?? false };
    return [{ name, version, ...rest }];
  });
  return found.sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
