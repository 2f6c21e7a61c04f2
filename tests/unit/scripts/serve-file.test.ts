import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPage, serveFile } from '@/scripts/read-desk/serve-file';

describe('a local page served over loopback', () => {
  let folder: string;
  let served: ServedPage | null;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'carecue-serve-'));
    mkdirSync(join(folder, 'Ticket'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'Ticket', 'Display.html'), '<p>你好</p>');
    writeFileSync(join(folder, 'Ticket', 'style.css'), 'p{}');
    served = await serveFile(join(folder, 'Ticket', 'Display.html?id=7'));
  });

  afterAll(() => {
    served?.close();
    rmSync(folder, { recursive: true });
  });

  test('keeps the query that says which ticket it is', () => {
    expect(served?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/Display\.html\?id=7$/);
  });

  test('comes with what stands beside it', async () => {
    const url = served?.url ?? '';
    expect(await (await fetch(url)).text()).toBe('<p>你好</p>');
    expect((await fetch(new URL('style.css', url))).headers.get('content-type')).toBe('text/css');
  });

  test('does not give what stands above it', async () => {
    const url = served?.url ?? '';
    expect((await fetch(new URL('/..%2Fsecret.txt', url))).status).toBe(404);
    expect((await fetch(new URL('/nothing.html', url))).status).toBe(404);
  });

  test('a file that does not exist is no page', async () => {
    expect(await serveFile(join(folder, 'none.html'))).toBeNull();
    expect(await serveFile('https://desk.example.com/')).toBeNull();
  });
});
