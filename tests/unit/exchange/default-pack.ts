import { fileURLToPath } from 'node:url';
import type { Item } from '@/utils/contract/pack';
import { compilePack } from '@/utils/knowledge/compile-pack';
import { loadSources } from '@/utils/knowledge/load-sources';

const knowledge = fileURLToPath(new URL('../../../knowledge', import.meta.url));

/** The items of the default pack as they are built from `knowledge/`. */
export function defaultItems(): Item[] {
  return compilePack(loadSources(knowledge), '1.0.0').pack.items;
}
