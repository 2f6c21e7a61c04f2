import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { applyToPage } from '@/components/shared/apply-to-page';
import type { Feature } from '@/utils/contract/policy';
import type { Settings } from '@/utils/contract/settings';
import { requestFrameOrigin } from '@/utils/granted-origins';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { t } from '@/utils/i18n/t';
import { sendMessage } from '@/utils/messaging';
import { freeForDesk } from '@/utils/storage/delivery-origin';
import { loadPolicy } from '@/utils/storage/policy';
import { loadSettings } from '@/utils/storage/settings';
import { type ReadPage, readPage } from './read-page';

/** The popup's page: the tab it was opened on, handed to the popup. */
export function PopupPage() {
  const [page, setPage] = useState<ReadPage | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [featuresOff, setFeaturesOff] = useState<readonly Feature[]>([]);
  const read = useCallback(() => void readPage().then(setPage), []);
  useEffect(() => {
    read();
    void loadPolicy().then(({ policy }) => setFeaturesOff(policy.featuresOff ?? []));
    void loadSettings().then((loaded) => setSettings(loaded.settings));
    // Where the popup outlives the browser's prompt, it shows what came of it.
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [read]);
  const language = chooseLanguage(settings?.language ?? null, navigator.languages);
  useEffect(() => {
    if (!settings) return;
    applyToPage(document.documentElement, { theme: settings.theme, language });
    document.title = t(language, 'appName');
  }, [settings, language]);

  if (!settings) return null;
  const origin = page?.origin ?? null;
  return (
    <Popup
      language={language}
      featuresOff={featuresOff}
      page={page?.view ?? { kind: 'loading' }}
      // Nothing may be awaited before the request: it counts as the click's only at once. The
      // background does the rest, since this popup may close with the prompt.
      onTurnOn={() => {
        if (!origin) return Promise.resolve(false);
        // It may have been allowed for the pack alone.
        void freeForDesk(origin);
        return browser.permissions.request({ origins: [`${origin}/*`] });
      }}
      onAllowFrame={requestFrameOrigin}
      onOpenPanel={() => {
        if (page?.windowId == null) return;
        void browser.sidePanel.open({ windowId: page.windowId }).then(() => window.close());
      }}
      onTeach={async () => {
        if (page?.tabId == null) return false;
        const started = await sendMessage('startPicker', { tabId: page.tabId });
        // The keyboard goes back to the page with it.
        if (started.ok) window.close();
        return started.ok;
      }}
      onOpenStudio={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onTurnOff={async () =>
        origin ? sendMessage('turnOffDesk', { origin }) : { ok: true as const }
      }
    />
  );
}
