import { fileURLToPath } from 'node:url';
import type { Item } from '@/utils/contract/pack';
import { buildPinyinTable } from '@/utils/knowledge/build-pinyin-table';
import { compilePack } from '@/utils/knowledge/compile-pack';
import { describeSourceProblem } from '@/utils/knowledge/content-problem';
import { loadSources } from '@/utils/knowledge/load-sources';
import { createSearch } from '@/utils/knowledge/search/create-search';
import type { Search } from '@/utils/knowledge/search/open-search';
import { understandWith } from '@/utils/knowledge/search/understand';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The content of `knowledge/` as it is now; what is faulty is left out and told on standard error. */
export function loadItems(): Item[] {
  const { pack, problems } = compilePack(loadSources(KNOWLEDGE), '0.0.0');
  for (const problem of problems.slice(0, 5)) {
    console.error(`knowledge/${describeSourceProblem(problem)}`);
  }
  if (problems.length > 5) console.error(`… and ${problems.length - 5} more complaints.`);
  return pack.items;
}

/** The panel's search over it, which also reads a whole sentence as a customer's message. */
export function loadSearch(): Search {
  const items = loadItems();
  const search = createSearch(items, buildPinyinTable());
  const understand = understandWith(items, new Date().getFullYear());
  return (query, options) => search(query, { understand, ...options });
}
