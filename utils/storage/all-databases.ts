/**
 * Deletes every database of the extension's origin, whoever made it; false where one stayed. The
 * connections of other pages close by themselves when asked; one that does not is not waited for.
 */
export async function deleteAllDatabases(milliseconds = 10_000): Promise<boolean> {
  const names = await databaseNames();
  if (!names) return false;
  const deleted = await Promise.all(names.map((name) => deleteDatabase(name, milliseconds)));
  return deleted.every(Boolean);
}

/** Of every database there is; null where the browser cannot tell, since its files are damaged. */
export function databaseNames(): Promise<string[] | null> {
  return indexedDB.databases().then(
    (all) => all.flatMap(({ name }) => name ?? []),
    () => null,
  );
}

function deleteDatabase(name: string, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    const tooLong = setTimeout(() => resolve(false), milliseconds);
    const settle = (deleted: boolean) => {
      clearTimeout(tooLong);
      resolve(deleted);
    };
    request.onsuccess = () => settle(true);
    request.onerror = () => settle(false);
  });
}
