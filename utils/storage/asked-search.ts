import { type Browser, browser } from 'wxt/browser';

/** A search asked for by a browser command, until the panel of that window has taken the focus to it. */
const KEY = 'search-asked';
/** Milliseconds within which a panel that has to be opened first still answers. */
const GOOD_FOR = 5000;

interface Asked {
  windowId: number;
  at: number;
}

export function askForSearch(windowId: number): Promise<void> {
  return browser.storage.session.set({ [KEY]: { windowId, at: Date.now() } satisfies Asked });
}

/** Calls back each time a search is asked for in this window, also just before. Returns how to stop. */
export function watchAskedSearch(windowId: number, callback: () => void): () => void {
  const take = (asked: Asked | undefined) => {
    if (asked?.windowId !== windowId || Date.now() - asked.at > GOOD_FOR) return;
    void browser.storage.session.remove(KEY);
    callback();
  };
  const listener = (changes: Record<string, Browser.storage.StorageChange>) =>
    take(changes[KEY]?.newValue as Asked | undefined);
  browser.storage.session.onChanged.addListener(listener);
  void browser.storage.session.get(KEY).then((held) => take(held[KEY] as Asked | undefined));
  return () => browser.storage.session.onChanged.removeListener(listener);
}
