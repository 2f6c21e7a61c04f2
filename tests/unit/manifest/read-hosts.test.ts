import { describe, expect, it } from 'vitest';
import { buildManifest } from '@/scripts/manifest/build-manifest';
import { readEdition } from '@/scripts/manifest/read-edition';
import { readHosts } from '@/scripts/manifest/read-hosts';

describe("a company's edition", () => {
  it('takes the desks and the address of the pack', () => {
    expect(readHosts(['https://desk.example.com/*'], 'https://files.example.com/p.json')).toEqual({
      ok: true,
      hosts: ['https://desk.example.com/*'],
      packUrl: 'https://files.example.com/p.json',
    });
  });

  it.each([
    [['desk.example.com'], undefined],
    [['https://desk.example.com/tickets'], undefined],
    [['<all_urls>'], undefined],
    [['https://*/*'], undefined],
    [[], 'https://files.example.com/p.json'],
    [['https://desk.example.com/*'], 'http://files.example.com/p.json'],
    [['https://desk.example.com/*'], 'nowhere'],
  ])('refuses %j with pack %s and says why', (hosts, packUrl) => {
    const request = readHosts(hosts, packUrl);
    expect(request.ok).toBe(false);
    expect(request).toHaveProperty('why', expect.stringMatching(/\S/));
  });

  it('may connect to exactly the origin of its pack', () => {
    const edition = {
      hosts: ['https://desk.example.com/*'],
      packUrl: 'https://files.example.com/p.json',
    };
    const manifest = buildManifest({ edition, development: false });
    expect(manifest.host_permissions).toEqual([
      'https://desk.example.com/*',
      'https://files.example.com/*',
    ]);
    expect(JSON.stringify(manifest.content_security_policy)).toContain(
      "connect-src 'self' https://files.example.com;",
    );
  });

  it('without a pack of its own connects nowhere', () => {
    const edition = { hosts: ['https://desk.example.com/*'], packUrl: null };
    const manifest = buildManifest({ edition, development: false });
    expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'self';");
  });

  it('is the general one when nothing is said', () => {
    expect(readEdition({})).toEqual({ hosts: [], packUrl: null });
    expect(buildManifest({ edition: readEdition({}), development: false })).not.toHaveProperty(
      'host_permissions',
    );
  });
});
