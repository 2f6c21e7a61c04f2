import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { watchAskedSearch } from '@/utils/storage/asked-search';

/** Counts how often the search was asked for by a key of the browser's, in this panel's window. */
export function useAskedSearch(): number {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let stop = () => {};
    let stopped = false;
    void browser.windows.getCurrent().then(({ id }) => {
      if (!stopped && id !== undefined)
        stop = watchAskedSearch(id, () => setAsked((count) => count + 1));
    });
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return asked;
}
