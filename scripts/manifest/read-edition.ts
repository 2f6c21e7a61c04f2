/**
 * Which edition is built. The general edition asks for each desk when the agent turns it on; a
 * company's edition has its desks stamped in, because browser policy cannot grant optional hosts;
 * the test edition may reach loopback, and nothing else differs.
 */
export interface Edition {
  /** Match patterns of desks that are on from the start. */
  hosts: string[];
  /** Where the company serves its pack; its origin is the only one the extension may reach. */
  packUrl: string | null;
}

/** Loopback, for tests and for the bundled practice desk. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

export function readEdition(environment: Record<string, string | undefined>): Edition {
  if (environment.CARECUE_BUILD === 'test') return { hosts: LOOPBACK, packUrl: null };
  return {
    hosts: environment.CARECUE_HOSTS?.split(' ').filter(Boolean) ?? [],
    packUrl: environment.CARECUE_PACK_URL ?? null,
  };
}

/** Desks are stamped in, and they are not those of the tests. */
export const isCompanyEdition = (hosts: readonly string[]): boolean =>
  hosts.some((host) => !LOOPBACK.includes(host));

/** The origin that serves the company's pack; null where there is none, or where it is a desk as well. */
export function packOriginOf({ hosts, packUrl }: Edition): string | null {
  if (!packUrl) return null;
  const { origin } = new URL(packUrl);
  return hosts.includes(`${origin}/*`) ? null : origin;
}
