/**
 * The version of a database as IndexedDB counts it, or 0 where there is none. Looks without Dexie,
 * which alters a database of a newer version when it opens it (seen in 4.4.7).
 */
export function installedVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let exists = true;
    request.onupgradeneeded = () => {
      exists = false;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = () => (exists ? reject(request.error) : resolve(0));
  });
}
