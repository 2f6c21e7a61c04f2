import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SidePanel } from '@/scripts/setup/side-panel';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RUN = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

/**
 * What axe finds on a page of the extension, as `rule: element`. Its own policy forbids scripts from
 * elsewhere, so axe comes in through the DevTools protocol.
 */
export async function findFaults(page: Pick<SidePanel, 'evaluate'>): Promise<string[]> {
  await page.evaluate(`${AXE}; true`);
  return page.evaluate<string[]>(RUN);
}
