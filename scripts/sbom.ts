import { readFileSync } from 'node:fs';
import { cyclonedx } from './sbom/cyclonedx';
import { readLock } from './sbom/read-lock';

/**
 * `npm run --silent sbom`: the software bill of materials, as CycloneDX JSON. `-- --shipped`: only what
 * stands in the extension. `-- --licences`: how many packages have which licence.
 */
const words = process.argv.slice(2);
const all = readLock();
const packages = words.includes('--shipped') ? all.filter(({ dev }) => !dev) : all;

if (words.includes('--licences')) {
  const counts = new Map<string, number>();
  for (const { licence } of packages)
    counts.set(licence ?? 'none given', (counts.get(licence ?? 'none given') ?? 0) + 1);
  for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(4)}  ${licence}`);
} else {
  const product = JSON.parse(readFileSync('package.json', 'utf8'));
  console.log(JSON.stringify(cyclonedx(product, packages), null, 2));
}
