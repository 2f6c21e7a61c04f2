import { deleteAllDatabases } from './all-databases';
import { attempt, attemptWrite, type CareCueDatabase, openDatabase } from './database';

/** What comes with the extension: it is written again by whoever reads it next. */
const COMES_WITH_US: readonly string[] = ['defaults', 'meta'];

/**
 * For a database that opens but cannot be read through: keeps of the people's own tables those that
 * can be read, makes the database anew, and puts them back. Chromium's SQLite store leaves a damaged
 * file as it is (seen in 156), and closes the database whenever somebody comes upon the damage. False
 * where it could not be made anew.
 */
export async function makeAnew(database: CareCueDatabase): Promise<boolean> {
  const saved: { name: string; rows: unknown[] }[] = [];
  const rowsOf = async (name: string): Promise<unknown[] | null> => {
    const read = await attempt(database, () => database.table(name).toArray());
    if (!read.ok) database.close({ disableAutoOpen: false });
    return read.ok ? read.value : null;
  };
  // One after the other: the damage in one closes the database, and the next opens it again. Twice,
  // since another page may come upon the damage meanwhile.
  for (const { name } of database.tables.filter(({ name }) => !COMES_WITH_US.includes(name)))
    saved.push({ name, rows: (await rowsOf(name)) ?? (await rowsOf(name)) ?? [] });
  database.close({ disableAutoOpen: false });
  await deleteAllDatabases();
  if (await openDatabase(database)) return false;
  for (const { name, rows } of saved.filter(({ rows }) => rows.length > 0))
    await attemptWrite(database, () => database.table(name).bulkPut(rows));
  return true;
}
