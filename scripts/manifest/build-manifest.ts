import type { UserManifest } from 'wxt';
import { type Edition, isCompanyEdition, packOriginOf } from './read-edition';

/**
 * No script or frame but the extension's own. `connect-src` is for the one request that CareCue makes,
 * and only where an address is set: for the pack. A company's edition reaches exactly the origin from
 * which the company serves it; in the general edition that origin is not known yet, and the browser's
 * permission for it is asked for first.
 */
function contentSecurityPolicy(edition: Edition, development: boolean): string {
  const { hosts, packUrl } = edition;
  const connect = ["'self'"];
  if (packUrl) connect.push(new URL(packUrl).origin);
  else if (!isCompanyEdition(hosts)) connect.push('https:');
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
      extension_pages: contentSecurityPolicy(edition, development),
    },
    // What a company sets through the browser's policy; described in docs/policy.md.
    storage: { managed_schema: 'managed-schema.json' },
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
      'next-step': {
        suggested_key: { default: 'Alt+N' },
        description: '__MSG_commandNextStep__',
      },
      // Browsers suggest four keys at most; this one is for the agent to choose.
      search: { description: '__MSG_commandSearch__' },
    },
  };
}
