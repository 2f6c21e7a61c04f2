import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { RELEASE_BUILD, TEST_BUILD } from '@/scripts/build-extension';

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const manifestOf = (folder: string) => JSON.parse(read(folder, 'manifest.json'));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** A script with everything it imports, as the browser loads it. */
function withImports(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of read(folder, file).matchAll(
    /(?:from|import)\s*["'](\.{0,2}\/[^"']+\.js)["']/g,
  )) {
    const parent = path.startsWith('/') ? '' : file.split('/').slice(0, -1).join('/');
    withImports(folder, join(parent, path).replace(/^\//, ''), seen);
  }
  return seen;
}

const gzippedKilobytes = (folder: string, files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) /
  1024;

describe('the released extension', () => {
  const chrome = RELEASE_BUILD.chrome;

  it('asks for exactly these permissions and no host', () => {
    const manifest = manifestOf(chrome);
    expect(manifest).toEqual({
      manifest_version: 3,
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      default_locale: 'en',
      minimum_chrome_version: '137',
      incognito: 'not_allowed',
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'sidePanel', 'alarms'],
      optional_host_permissions: ['*://*/*'],
      externally_connectable: { ids: [] },
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
          "connect-src 'self' https:; object-src 'none'; base-uri 'none'; form-action 'none'; " +
          "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      storage: { managed_schema: 'managed-schema.json' },
      options_ui: { page: 'studio.html', open_in_tab: true },
      action: { default_title: '__MSG_extName__', default_popup: 'popup.html' },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+K' } },
        'open-panel': {
          suggested_key: { default: 'Alt+C' },
          description: '__MSG_commandOpenPanel__',
        },
        'insert-sentence': {
          suggested_key: { default: 'Alt+I' },
          description: '__MSG_commandInsertSentence__',
        },
        'next-step': {
          suggested_key: { default: 'Alt+N' },
          description: '__MSG_commandNextStep__',
        },
        search: { description: '__MSG_commandSearch__' },
      },
      background: { type: 'module', service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
    });
  });

  it('is the same for Edge', () => {
    expect(manifestOf(RELEASE_BUILD.edge)).toEqual(manifestOf(chrome));
  });

  it('differs from the test build by loopback host permissions alone', () => {
    const { host_permissions, ...rest } = manifestOf(TEST_BUILD);
    expect(host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(rest).toEqual(manifestOf(chrome));
    expect(filesIn(TEST_BUILD)).toEqual(filesIn(chrome));
    for (const file of filesIn(chrome).filter((name) => name !== 'manifest.json'))
      expect(read(TEST_BUILD, file) === read(chrome, file), file).toBe(true);
  });

  it('puts less than 25 KB on the desk’s page, gzipped', () => {
    const files = withImports(chrome, 'content-scripts/reader.js');
    expect(gzippedKilobytes(chrome, files)).toBeLessThan(25);
  });

  it('brings a generic reader of less than 48 KB, gzipped, where no adapter knows the page', () => {
    const files = withImports(chrome, 'generic-reader.js');
    expect(gzippedKilobytes(chrome, files)).toBeLessThan(48);
  });

  it('has a background of less than 150 KB, gzipped', () => {
    const files = withImports(chrome, 'background.js');
    expect(gzippedKilobytes(chrome, files)).toBeLessThan(150);
  });

  it('has its texts in three languages', () => {
    const locales = filesIn(join(chrome, '_locales'));
    expect(locales).toEqual(['en/messages.json', 'zh_CN/messages.json', 'zh_TW/messages.json']);
    const keys = locales.map((file) =>
      Object.keys(JSON.parse(read(join(chrome, '_locales'), file))).sort(),
    );
    for (const others of keys) expect(others).toEqual(keys[0]);
    for (const name of ['extName', 'extDescription', 'commandOpenPanel', 'commandInsertSentence'])
      expect(keys[0]).toContain(name);
    for (const name of ['commandNextStep', 'commandSearch']) expect(keys[0]).toContain(name);
  });

  it('holds no code from elsewhere and none made of strings', () => {
    for (const file of filesIn(chrome).filter((name) => name.endsWith('.js'))) {
      const code = read(chrome, file);
      expect(code, file).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
    }
    for (const file of filesIn(chrome).filter((name) => name.endsWith('.html')))
      expect(read(chrome, file), file).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});
