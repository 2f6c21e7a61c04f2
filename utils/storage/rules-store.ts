import { Dexie, type Table } from 'dexie';
import learnt from '@/utils/detection/data/model-version.json';
import { RULES_VERSION, type Rules } from '@/utils/detection/rules';
import { fingerprintOf } from './fingerprint';
import { hasRoom } from './room';
import { searchIndexes } from './search-index-store';

interface RulesRow {
  key: 'rules';
  /** The engine and the content that they are of. */
  version: string;
  rules: Rules;
  fingerprint: number;
}

/** Losing it costs a third of a second: no migrations, no waiting for the disk. */
class RulesDatabase extends Dexie {
  declare readonly kept: Table<RulesRow, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ kept: 'key' });
  }
}

export interface RulesStore {
  /** Tells engine and content apart without reading the content; null where it cannot be told. */
  version(): Promise<string | null>;
  /** The rules kept for this version, or null; also where a damaged file has altered them. */
  read(version: string): Promise<Rules | null>;
  write(version: string, rules: Rules): Promise<void>;
}

/** Keeps compiled rules in the extension's origin. Whatever fails, they are compiled anew instead. */
export function createRulesStore(
  contentVersion: () => Promise<string | null>,
  name = 'carecue-rules-1',
): RulesStore {
  const database = new RulesDatabase(name);
  return {
    async version() {
      const content = await contentVersion();
      return content === null ? null : `${RULES_VERSION} ${learnt.version} ${content}`;
    },
    async read(version) {
      try {
        const row = await database.kept.get('rules');
        if (row?.version !== version) return null;
        return fingerprintOf(row.rules) === row.fingerprint ? row.rules : null;
      } catch {
        return null;
      }
    },
    async write(version, rules) {
      try {
        if (!(await hasRoom())) return;
        const fingerprint = fingerprintOf(rules);
        await database.kept.put({ key: 'rules', version, rules, fingerprint });
      } catch {
        // No room, or no database: the next start compiles again.
      }
    },
  };
}

/** The extension's own. Nothing is opened before it is first used. */
export const keptRules = createRulesStore(() => searchIndexes.contentVersion());
