import { fileURLToPath } from 'node:url';
import type { Item } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector } from '@/utils/detection/create-detector';
import { buildPinyinTable } from '@/utils/knowledge/build-pinyin-table';
import { compilePack } from '@/utils/knowledge/compile-pack';
import { describeSourceProblem } from '@/utils/knowledge/content-problem';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { loadSources } from '@/utils/knowledge/load-sources';
import { createSearch } from '@/utils/knowledge/search/create-search';
import type { Search } from '@/utils/knowledge/search/open-search';
import { type Understand, understandText } from '@/utils/knowledge/search/understand';

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

/** Reads sentences as the extension's background does for the panel. */
export function understandWith(items: readonly Item[]): Understand {
  const { rules } = compileRules(detectionItems(items));
  const currentYear = new Date().getFullYear();
  const detector = createDetector(rules, { ageThreshold: 60, currentYear });
  return (text) => understandText(detector, text);
}

/** The panel's search over it, which also reads a whole sentence as a customer's message. */
export function loadSearch(): Search {
  const items = loadItems();
  const search = createSearch(items, buildPinyinTable());
  const understand = understandWith(items);
  return (query, options) => search(query, { understand, ...options });
}
