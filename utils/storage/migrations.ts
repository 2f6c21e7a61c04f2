/** All rows of a database as they were written by one version; their shapes are that version's. */
export interface StoredRows {
  defaults: unknown[];
  overrides: unknown[];
  meta: unknown[];
}

interface DatabaseVersion {
  version: number;
  /** Dexie's notation: the key, then the indexes; only the tables that are new or changed. */
  stores: Record<string, string>;
  /**
   * The rows of the version before, as this version writes them. Pure; runs inside the upgrade, so
   * that a failure leaves the old version as it was. Null where every row stays as it is.
   */
  migrate: ((rows: StoredRows) => StoredRows) | null;
}

/**
 * Every version that was ever released, oldest first; none is changed afterwards. A new one comes
 * with frozen rows of the one before in `tests/browser/storage/fixtures/`.
 */
export const VERSIONS: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: { defaults: '[kind+id], kind', overrides: '[kind+id], kind', meta: 'key' },
    migrate: null,
  },
  {
    // What is owed, what was counted, and what trainers are sent: new tables, empty at first.
    version: 2,
    stores: { ledger: 'id', counts: '[kind+month]', inbox: 'id' },
    migrate: null,
  },
  {
    // The trainers': what is being changed, what was published, and conversations of their own.
    version: 3,
    stores: {
      drafts: '[kind+id]',
      versions: 'number',
      snapshots: 'number',
      ourCases: 'id',
    },
    migrate: null,
  },
  {
    // The pack that was taken from a file or the company's address, and the trainers' key to sign with.
    version: 4,
    stores: { packs: 'part', signingKeys: 'slot' },
    migrate: null,
  },
  {
    // What is counted for the trainers by day, and the files of counts that they brought in.
    version: 5,
    stores: { dayCounts: '[what+about+detail+day], day', countFiles: 'hash' },
    migrate: null,
  },
];

export const CURRENT_VERSION = VERSIONS.at(-1)?.version ?? 0;
