import { describe, expect, it } from 'vitest';
import { cyclonedx } from '@/scripts/sbom/cyclonedx';
import { readLock } from '@/scripts/sbom/read-lock';

const packages = readLock();
const shipped = packages.filter(({ dev }) => !dev);
/** Licences that allow what we do: use, change and pass on in a closed company's browser. */
const FREE = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|Unlicense|BlueOak-1\.0\.0)$/;

describe('the software bill of materials', () => {
  it('names every package with its version, licence and checksum', () => {
    expect(packages.length).toBeGreaterThan(100);
    for (const { name, version } of packages)
      expect(name, version).toMatch(/^(@[\w.-]+\/)?[\w.-]+$/);
    for (const { name, integrity } of shipped) expect(integrity, name).toMatch(/^sha512-/);
  });

  it('ships nothing but packages under a free licence', () => {
    expect(shipped.map(({ name }) => name)).toContain('react');
    const others = shipped.flatMap((one) =>
      one.licence
        ?.replace(/[()]/g, '')
        .split(' OR ')
        .some((licence) => FREE.test(licence))
        ? []
        : [`${one.name}: ${one.licence}`],
    );
    expect(others).toEqual([]);
  });

  it('is the same for the same lockfile', () => {
    const product = { name: 'carecue', version: '0.1.0', license: 'MIT' };
    const written = JSON.stringify(cyclonedx(product, packages));
    expect(JSON.stringify(cyclonedx(product, readLock()))).toBe(written);
    expect(written).toContain('"purl":"pkg:npm/%40webext-core/messaging@');
  });
});
