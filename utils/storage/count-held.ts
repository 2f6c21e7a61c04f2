import { browser } from 'wxt/browser';
import type { Held, HeldTexts } from '@/utils/contract/held';
import type { ConversationState } from '@/utils/contract/session';
import { databaseNames } from './all-databases';
import { attempt, type CareCueDatabase } from './database';
import { loadSearchMemory } from './search-memory';
import { listConversationStates } from './session';
import { loadTaughtAdapters } from './taught-adapters';

/** Tables with a line of their own; every other one that is not content is the studio's. */
const TABLES: Record<string, keyof Held> = {
  ledger: 'ledger',
  counts: 'counts',
  dayCounts: 'dayCounts',
  inbox: 'inbox',
  overrides: 'overrides',
  defaults: 'content',
  meta: 'content',
};

/** Counts all that is held, wherever it is; what cannot be read counts as nothing. */
export async function countHeld(database: CareCueDatabase, inMemory: HeldTexts): Promise<Held> {
  const [session, local, states, memory, taught, tables, databases] = await Promise.all([
    browser.storage.session.get(null),
    browser.storage.local.get(null),
    listConversationStates(),
    loadSearchMemory(),
    loadTaughtAdapters(),
    countTables(database),
    databaseNames(),
  ]);
  const names = Object.keys(session);
  const { recent, pinned, uses, missing } = memory;
  return {
    ...inMemory,
    conversations: states.length,
    heard: sum(states.map(({ heard }: ConversationState) => heard.length)),
    wishes: names.filter((name) => name.startsWith('wish:')).length,
    summary: names.includes('summary') ? 1 : 0,
    settings: 'settings' in local ? 1 : 0,
    searchMemory: recent.length + pinned.length + Object.keys(uses).length + missing.length,
    taught: taught.length,
    setAside: Object.keys(local).filter((name) => name.endsWith('-rejected')).length,
    ...tables,
    prepared: (databases ?? []).filter((name) => name !== database.name).length,
  };
}

type OfTables = Pick<
  Held,
  'ledger' | 'counts' | 'dayCounts' | 'inbox' | 'overrides' | 'studio' | 'content'
>;

async function countTables(database: CareCueDatabase): Promise<OfTables> {
  const counts: OfTables = {
    ...{ ledger: 0, counts: 0, dayCounts: 0, inbox: 0 },
    ...{ overrides: 0, studio: 0, content: 0 },
  };
  await attempt(database, async () => {
    for (const table of database.tables)
      counts[(TABLES[table.name] ?? 'studio') as keyof OfTables] += await table.count();
  });
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
