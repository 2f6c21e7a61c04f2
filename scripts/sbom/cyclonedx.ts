import type { LockedPackage } from './read-lock';

/** A software bill of materials in CycloneDX 1.5. The same lockfile gives the same bytes. */
export function cyclonedx(
  product: { name: string; version: string; license: string },
  packages: readonly LockedPackage[],
): object {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${product.name}@${product.version}`,
        name: product.name,
        version: product.version,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components: packages.map(componentOf),
  };
}

function componentOf({ name, version, licence, integrity, dev }: LockedPackage): object {
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    scope: dev ? 'excluded' : 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(licence ? { licenses: [{ expression: licence }] } : {}),
    ...(integrity ? { hashes: [hashOf(integrity)] } : {}),
  };
}

const ALGORITHMS: Record<string, string> = { sha512: 'SHA-512', sha1: 'SHA-1', sha256: 'SHA-256' };

function hashOf(integrity: string): { alg: string; content: string } {
  const [algorithm = '', digest = ''] = integrity.split(/-(.*)/s);
  const content = Buffer.from(digest, 'base64').toString('hex');
  return { alg: ALGORITHMS[algorithm] ?? algorithm, content };
}
