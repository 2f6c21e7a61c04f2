import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** SHA-256 of every file, by its path within the folder. */
export function folderHashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files.flatMap((file) => {
      const path = join(file.parentPath, file.name);
      if (!file.isFile()) return [];
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [[relative(folder, path), hash] as const];
    }),
  );
}

/** Files that are not the same in both, or stand in one alone. */
export function differingFiles(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): string[] {
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name));
}
