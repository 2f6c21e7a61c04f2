import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CHINESE, LATIN } from './canaries';
import { tableBlocks } from './leveldb-text';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const escaped = [...CHINESE].map((one) => `\\u${one.charCodeAt(0).toString(16)}`).join('');

/** Every way in which a browser writes words down: as bytes of either width, in JSON's escapes, in addresses. */
const TRACES: readonly Buffer[] = [
  ...[Buffer.from(LATIN), utf16(LATIN), Buffer.from(CHINESE), utf16(CHINESE)],
  ...[Buffer.from(escaped), Buffer.from(escaped.toUpperCase().replaceAll('\\U', '\\u'))],
  Buffer.from(encodeURIComponent(CHINESE)),
];

/** Files below `folder` in which a canary stands, by their path in it; compressed tables are opened. */
export function filesWithCanaries(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => holdsCanary(file))
    .map((file) => relative(folder, file));
}

function holdsCanary(file: string): boolean {
  const bytes = readFileSync(file);
  const parts = /\.(ldb|sst)$/.test(file) ? [bytes, ...tableBlocks(bytes)] : [bytes];
  return parts.some((part) => TRACES.some((trace) => part.includes(trace)));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/** What a file is for, whatever its number: the browser's own kinds are compared by this. */
export const kindOf = (path: string): string => path.replace(/[0-9a-f]{16,}|\d+/g, 'N');
