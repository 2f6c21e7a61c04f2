import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Item, ItemSchema } from '@/utils/contract/pack';
import { loadSources } from '@/utils/knowledge/load-sources';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

export interface LoadedItems {
  items: Item[];
  /** Items that were left out, as lines to show. */
  problems: string[];
}

/** The content of `knowledge/`, item by item: what is wrong is left out and told. */
export function loadItems(): LoadedItems {
  const problems: string[] = [];
  const items: Item[] = [];
  const sources = loadSources(KNOWLEDGE);
  for (const { file, line, message } of sources.problems)
    problems.push(`${file}:${line ?? 1} ${message}`);
  for (const { file, kind, id, value } of sources.items) {
    const parsed = v.safeParse(ItemSchema, { kind, id, ...value });
    if (parsed.success) items.push(parsed.output);
    else problems.push(`${file} (${id}): ${parsed.issues[0].message}`);
  }
  return { items, problems };
}
