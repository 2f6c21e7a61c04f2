/**
 * Deletes every database of the extension's origin, whoever made it; false where one stayed. The
 * connections of other pages close by themselves when asked; one that does not is not waited for.
 */
export async function deleteAllDatabases(milliseconds = 10_000): Promise<boolean> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const deleted = await Promise.all(names.map((name) => deleteDatabase(name, milliseconds)));
  return deleted.every(Boolean);
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
