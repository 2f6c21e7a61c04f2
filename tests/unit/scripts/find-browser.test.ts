import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '@/scripts/setup/find-browser';

describe('the browser to run the extension in', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'carecue-browser-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  function install(...parts: string[]): string {
    const path = join(home, ...parts);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '', { mode: 0o755 });
    return path;
  }

  test('is the one that CARECUE_BROWSER names', () => {
    const path = install('my-browser');
    expect(findBrowser({ CARECUE_BROWSER: path }, 'linux')).toEqual({ path });
  });

  test('is none when CARECUE_BROWSER names one that is not there', () => {
    expect(findBrowser({ CARECUE_BROWSER: join(home, 'gone') }, 'linux')).toBeNull();
  });

  test('is found on the path, Chromium before Edge', () => {
    install('bin', 'microsoft-edge');
    const path = install('bin', 'chromium');
    expect(findBrowser({ PATH: join(home, 'bin') }, 'linux')).toEqual({ path });
  });

  test('is found among the applications of a Mac', () => {
    const app = ['Applications', 'Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge'];
    const path = install(...app);
    expect(findBrowser({ HOME: home }, 'darwin')).toEqual({ path });
  });

  test('is found in the program folders of Windows', () => {
    const path = install('Google', 'Chrome', 'Application', 'chrome.exe');
    expect(findBrowser({ PROGRAMFILES: home }, 'win32')).toEqual({ path });
  });
});
