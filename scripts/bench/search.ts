import { parseArgs } from 'node:util';
import { buildPinyinTable } from '@/utils/knowledge/build-pinyin-table';
import { collectEntries } from '@/utils/knowledge/search/entries/search-entries';
import { indexItems } from '@/utils/knowledge/search/index-items';
import { openSearch } from '@/utils/knowledge/search/open-search';
import { runToEnd } from '@/utils/knowledge/search/run-to-end';
import { loadItems, understandWith } from '../search/load-search';
import { documentOf, type Engine, MOST } from './search/engines/engine';
import { flexSearch } from './search/engines/flexsearch';
import { fuse } from './search/engines/fuse';
import { miniSearch } from './search/engines/minisearch';
import { orama } from './search/engines/orama';
import { generateItems } from './search/generate-items';
import { measureBrowser } from './search/measure-browser';
import { measureEngine } from './search/measure-engine';
import { printBrowser, printGoals, printKinds, printSize } from './search/print-figures';
import { readQueries } from './search/score-queries';

/** Written without sight of the content; those of development are in `dev-queries.jsonl`. */
const QUERIES = 'tests/search/queries.jsonl,tests/search/queries-2.jsonl';
const OTHERS: readonly Engine[] = [fuse, miniSearch, flexSearch, orama];

/**
 * `npm run bench -- search [--sizes 1000,10000,50000] [--queries FILE,FILE] [--own] [--no-browser]`: the
 * panel's search beside others on the same content, filled up with generated entries, in one run.
 */
export async function benchSearch(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      sizes: { type: 'string', default: '1000,10000,50000' },
      queries: { type: 'string', default: QUERIES },
      own: { type: 'boolean', default: false },
      'no-browser': { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const queries = values.queries.split(',').flatMap(readQueries);
  const items = loadItems();
  const pinyin = buildPinyinTable();
  const understand = understandWith(items);
  const real = runToEnd(collectEntries(items)).length;
  console.log(
    `${queries.length} queries of ${values.queries}; ${real} entries of content, the rest generated`,
  );
  for (const size of sizes) {
    const all = [...items, ...generateItems(Math.max(0, size - real))];
    const entries = runToEnd(collectEntries(all));
    const documents = entries.map(documentOf);
    const keyOf = new Map(entries.map(({ kind, id }, at) => [`${kind}/${id}`, at]));
    const own = () => {
      const search = openSearch(runToEnd(indexItems(all, pinyin)).index, pinyin);
      return (query: string) =>
        search(query, { limit: MOST, understand, region: 'any' }).map(
          ({ kind, id }) => keyOf.get(`${kind}/${id}`) ?? -1,
        );
    };
    const measured = [await measureEngine('CareCue', own, entries, queries)];
    for (const { name, build } of values.own ? [] : OTHERS) {
      measured.push(await measureEngine(name, () => build(documents), entries, queries));
    }
    printSize(entries.length, measured);
    printKinds(measured);
    const browser = values['no-browser'] ? null : await measureBrowser(all, pinyin, queries);
    if (browser) printBrowser(browser);
    printGoals(size, measured, browser);
  }
}
