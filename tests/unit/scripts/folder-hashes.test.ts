import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { differingFiles, folderHashes } from '@/scripts/torture/build/folder-hashes';

const folder = mkdtempSync(join(tmpdir(), 'carecue-bytes-'));
const [first, second] = [join(folder, 'first'), join(folder, 'second')];
const compare = () => differingFiles(folderHashes(first), folderHashes(second));

beforeEach(() => {
  for (const built of [first, second]) rmSync(built, { recursive: true, force: true });
  mkdirSync(join(first, 'chunks'), { recursive: true });
  writeFileSync(join(first, 'manifest.json'), '{"version":"1.0"}');
  writeFileSync(join(first, 'chunks', 'panel.js'), Buffer.from([1, 2, 3, 0]));
  cpSync(first, second, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('two builds', () => {
  it('are the same where every byte is', () => {
    expect(compare()).toEqual([]);
  });

  it('are not where one bit of one file is turned', () => {
    writeFileSync(join(second, 'chunks', 'panel.js'), Buffer.from([1, 2, 3, 1]));
    expect(compare()).toEqual([join('chunks', 'panel.js')]);
  });

  it('are not where a file is left out, added or named otherwise', () => {
    rmSync(join(second, 'chunks', 'panel.js'));
    writeFileSync(join(second, 'chunks', 'panel-1.js'), Buffer.from([1, 2, 3, 0]));
    expect(compare()).toEqual([join('chunks', 'panel.js'), join('chunks', 'panel-1.js')]);
  });
});
