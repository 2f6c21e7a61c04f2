import type { Page } from 'playwright-core';

/**
 * All that a content script must not be able to change, as one text: settings but for its own desk's
 * cue, every table, permissions, scripts, tabs, and what is held of the other desk.
 */
export function privilegedState(inside: Page, ownOrigin: string, otherOrigin: string) {
  return inside.evaluate(
    READ.replace('OWN', JSON.stringify(ownOrigin)).replace('OTHER', JSON.stringify(otherOrigin)),
  ) as Promise<string>;
}

const READ = `(async (own, other) => {
  const local = await chrome.storage.local.get();
  const desks = { ...local.settings?.desks };
  delete desks[own];
  const session = await chrome.storage.session.get();
  const others = Object.entries(session).filter(([, value]) => value?.origin === other);
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('carecue');
    // Looking must not make one.
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = {};
  for (const store of database.objectStoreNames) {
    // A desk may say things, and that something came up is counted: without who, where or what.
    if (store === 'defaults' || store === 'dayCounts') continue;
    const request = database.transaction(store).objectStore(store).getAll();
    rows[store] = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  }
  database.close();
  return JSON.stringify({
    local: { ...local, settings: { ...local.settings, desks } },
    others,
    rows,
    permissions: await chrome.permissions.getAll(),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    tabs: (await chrome.tabs.query({})).map(({ id, url }) => [id, url]),
  });
})(OWN, OTHER)`;
