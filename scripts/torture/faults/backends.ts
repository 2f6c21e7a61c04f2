/** Both of Chromium's ways to keep IndexedDB, by the arguments that choose them. */
export const BACKENDS = {
  leveldb: [],
  sqlite: [
    '--enable-features=IdbSqliteOnDiskRollout:sqlite_on_disk_rollout_stage/UseSqliteForNewStores,IdbSqliteBackingStore',
  ],
} as const;
export type Backend = keyof typeof BACKENDS;
