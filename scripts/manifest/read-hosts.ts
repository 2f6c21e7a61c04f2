/** The desks and the pack's address of a company's edition, checked; `why` says what to change. */
export type HostsRequest =
  | { ok: true; hosts: string[]; packUrl: string | null }
  | { ok: false; why: string };

const HOST_PATTERN = /^(https?|\*):\/\/(\*\.)?[^/*\s]+(:\d+)?\/\*$/;

export function readHosts(hosts: readonly string[], packUrl: string | undefined): HostsRequest {
  const wrong = hosts.find((host) => !HOST_PATTERN.test(host));
  if (wrong !== undefined)
    return { ok: false, why: `"${wrong}" is no desk: write it like https://desk.example.com/*` };
  if (packUrl === undefined) return { ok: true, hosts: [...hosts], packUrl: null };
  if (hosts.length === 0)
    return {
      ok: false,
      why: '--pack-url belongs to a company edition: name its desks with --hosts.',
    };
  if (!URL.canParse(packUrl) || new URL(packUrl).protocol !== 'https:')
    return { ok: false, why: `"${packUrl}" is no https address of a pack.` };
  return { ok: true, hosts: [...hosts], packUrl };
}
