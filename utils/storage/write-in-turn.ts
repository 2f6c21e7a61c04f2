import type { Dexie } from 'dexie';

/**
 * Lets no two writing transactions of a database run at the same time, in whatever page: each also
 * claims the table `gate`, and the browser gives a table to one writer at a time.
 *
 * Chromium's LevelDB store (seen in 156) writes both of two writers' undo logs down, each naming the
 * database's own lock. Where it is killed then, it takes the second for damage when it next starts,
 * and deletes every database of the extension, with all that was long since acknowledged.
 */
export function writeInTurn(database: Dexie, gate: string): void {
  database.use({
    stack: 'dbcore',
    name: 'write-in-turn',
    // Next to the database, so that nothing goes past it.
    level: -1,
    create: (core) => ({
      ...core,
      transaction: (tables, mode, options) =>
        core.transaction(
          mode === 'readwrite' ? [...new Set([...tables, gate])] : tables,
          mode,
          options,
        ),
    }),
  });
}
