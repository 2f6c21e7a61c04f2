import type { UserManifest } from 'wxt';
import { type Edition, packOriginOf } from './read-edition';

/**
 * No script, frame or connection but the extension's own. `connect-src` opens exactly the origin
 * from which a company serves its pack, if it does.
 */
function contentSecurityPolicy(packUrl: string | null, development: boolean): string {
  const connect = ["'self'", ...(packUrl ? [new URL(packUrl).origin] : [])];
  if (development) connect.push('ws://localhost:*', 'http://localhost:*');
  return [
    "default-src 'none'",
    `script-src 'self'${development ? ' http://localhost:*' : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${connect.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    ...(development ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join('; ');
}

/** The manifest, but for what WXT adds from the entry points. A test pins the result. */
export function buildManifest(options: { edition: Edition; development: boolean }): UserManifest {
  const { edition, development } = options;
  const hosts = [...edition.hosts];
  const packOrigin = packOriginOf(edition);
  if (packOrigin) hosts.push(`${packOrigin}/*`);
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '137',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'sidePanel', 'alarms'],
    ...(hosts.length > 0 ? { host_permissions: hosts } : {}),
    optional_host_permissions: ['*://*/*'],
    externally_connectable: { ids: [] },
    content_security_policy: {
      extension_pages: contentSecurityPolicy(edition.packUrl, development),
    },
    // The trainers' page is no popup: forms need room.
    options_ui: { page: 'studio.html', open_in_tab: true },
    action: { default_title: '__MSG_extName__' },
    commands: {
      // The toolbar button by keyboard: turning CareCue on needs no mouse.
      _execute_action: { suggested_key: { default: 'Alt+K' } },
      'open-panel': {
        suggested_key: { default: 'Alt+C' },
        description: '__MSG_commandOpenPanel__',
      },
      'insert-sentence': {
        suggested_key: { default: 'Alt+I' },
        description: '__MSG_commandInsertSentence__',
      },
    },
  };
}
