import { useEffect, useState } from 'react';
import { applyToPage } from '@/components/shared/apply-to-page';
import { LanguageProvider } from '@/components/shared/use-text';
import { SummarySheet } from '@/components/summary/SummarySheet';
import type { Settings } from '@/utils/contract/settings';
import type { WrittenSummary } from '@/utils/contract/summary';
import { summaryText } from '@/utils/guidance/written-summary';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { t } from '@/utils/i18n/t';
import { getSummary } from '@/utils/storage/session';
import { loadSettings } from '@/utils/storage/settings';

interface Loaded {
  summary: WrittenSummary | null;
  settings: Settings;
}

/** A window of its own beside the desk, so that the desk's tab stays as it is. */
export function SummaryPage() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    void Promise.all([getSummary(), loadSettings()]).then(([summary, { settings }]) =>
      setLoaded({ summary, settings }),
    );
  }, []);
  const language = chooseLanguage(loaded?.settings.language ?? null, navigator.languages);
  useEffect(() => {
    if (!loaded) return;
    applyToPage(document.documentElement, { theme: loaded.settings.theme, language });
    // The browser prints the title at the head of the page.
    document.title = loaded.summary?.title ?? t(language, 'appName');
  }, [loaded, language]);
  if (!loaded) return null;
  const { summary } = loaded;
  if (!summary) return <p className="p-6 text-say">{t(language, 'summary.nothing')}</p>;
  const copy = () =>
    navigator.clipboard.writeText(summaryText(summary)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <LanguageProvider language={language}>
      <SummarySheet
        summary={summary}
        copied={copied}
        onPrint={() => window.print()}
        onCopy={() => void copy()}
      />
    </LanguageProvider>
  );
}
