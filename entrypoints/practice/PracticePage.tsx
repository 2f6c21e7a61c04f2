import { useEffect, useMemo, useState } from 'react';
import { PracticeShell } from '@/components/practice/PracticeShell';
import { PracticeView } from '@/components/practice/PracticeView';
import type { PracticeTools } from '@/components/practice/practice-tools';
import { applyToPage } from '@/components/shared/apply-to-page';
import type { Item } from '@/utils/contract/pack';
import type { Settings } from '@/utils/contract/settings';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { studioText } from '@/utils/i18n/studio/messages';
import { content } from '@/utils/storage/content';
import { loadSettings } from '@/utils/storage/settings';

interface Loaded {
  items: readonly Item[];
  settings: Settings;
}

/** Practice for every agent: it reads the content in force, and writes nothing anywhere. */
export function PracticePage() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    void Promise.all([content.loadItems(), loadSettings()]).then(([{ items }, { settings }]) =>
      setLoaded({ items, settings }),
    );
  }, []);
  const language = chooseLanguage(loaded?.settings.language ?? null, navigator.languages);
  useEffect(() => {
    if (!loaded) return;
    applyToPage(document.documentElement, { theme: loaded.settings.theme, language });
    document.title = studioText(language, 'practice.title');
  }, [loaded, language]);
  const items = loaded?.items;
  const tools = useMemo(() => (items ? toolsFor(items) : null), [items]);
  if (!loaded || !tools) return null;
  return (
    <PracticeShell language={language} bareKeys={loaded.settings.bareKeys}>
      {tools.items.length === 0 ? (
        <p role="alert">{studioText(language, 'practice.failed')}</p>
      ) : (
        <PracticeView tools={tools} />
      )}
    </PracticeShell>
  );
}

const toolsFor = (items: readonly Item[]): PracticeTools => ({
  items,
  newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  // The check is brought when the first conversation is opened.
  loadCheck: async () => {
    const { buildDraftCheck } = await import('@/utils/studio/try/build-draft-check');
    return buildDraftCheck(items);
  },
});
