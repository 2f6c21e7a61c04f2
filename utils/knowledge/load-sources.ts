import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RawItem, ReadSource } from './read-source';
import { readSource } from './read-source';

/** Reads every file of content under `directory`, in the order of the names. Node only. */
export function loadSources(directory: string): ReadSource {
  const items: RawItem[] = [];
  const problems: ReadSource['problems'] = [];
  for (const file of filesUnder(directory)) {
    if (file === 'README.md') continue;
    if (!file.endsWith('.yaml')) {
      problems.push({ file, line: null, message: 'Content is written in files named *.yaml.' });
      continue;
    }
    const read = readSource(file, readFileSync(join(directory, file), 'utf8'));
    items.push(...read.items);
    problems.push(...read.problems);
  }
  return { items, problems };
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
