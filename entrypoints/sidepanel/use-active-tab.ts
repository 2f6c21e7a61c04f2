import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The id of the tab in view in this panel's window; null until it is known. */
export function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let windowId: number | undefined;
    const read = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      windowId = tab?.windowId;
      setTabId(tab?.id ?? null);
    };
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (windowId === undefined) void read();
      else if (info.windowId === windowId) setTabId(info.tabId);
    };
    browser.tabs.onActivated.addListener(onActivated);
    void read();
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tabId;
}
