import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The origins for which the browser has granted access: the only list of desks. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((pattern) => pattern.replace(/\/\*$/, '')).sort();
}

/** The desks where CareCue is on, as they are granted and given back. */
export function useDesks(): string[] {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const read = () => void grantedOrigins().then(setOrigins);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return origins;
}
