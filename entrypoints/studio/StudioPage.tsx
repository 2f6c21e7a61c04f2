import { Suspense, useEffect, useState } from 'react';
import { useNotice } from '@/components/panel/use-notice';
import { applyToPage } from '@/components/shared/apply-to-page';
import { useCannotKeep } from '@/components/shared/use-cannot-keep';
import { StudioShell } from '@/components/studio/shell/StudioShell';
import type { Settings } from '@/utils/contract/settings';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { type PlainStudioKey, studioText } from '@/utils/i18n/studio/messages';
import { t } from '@/utils/i18n/t';
import { isOff } from '@/utils/policy/apply-policy';
import { loadSettings, onSettingsChanged } from '@/utils/storage/settings';
import { watchOwnDatabase } from '@/utils/storage/watch-own-database';
import { STUDIO_VIEWS } from './studio-views';
import { useAddress } from './use-address';
import { useReadPolicy } from './use-read-policy';
import { useStudioContent } from './use-studio-content';

/** The trainers' page: what the browser knows, handed to the view that is open. */
export function StudioPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const { view, path, open } = useAddress();
  const { loaded, reread } = useStudioContent();
  const cannotKeep = useCannotKeep(watchOwnDatabase, reread);
  const { notice, say } = useNotice(view);
  const policy = useReadPolicy();
  const language = chooseLanguage(settings?.language ?? null, navigator.languages);
  const text = (key: PlainStudioKey) => studioText(language, key);
  useEffect(() => {
    void loadSettings().then((read) => setSettings(read.settings));
    return onSettingsChanged(setSettings);
  }, []);
  useEffect(() => {
    if (!settings) return;
    applyToPage(document.documentElement, { theme: settings.theme, language });
    document.title = studioText(language, 'studio.title');
  }, [settings, language]);

  const current = STUDIO_VIEWS.find(({ id }) => id === view) ?? STUDIO_VIEWS[0];
  if (!settings || !current) return null;
  if (isOff(policy.policy, 'studio')) {
    return <p className="p-4">🔒 {t(language, 'policy.featureOff')}</p>;
  }
  const waiting = <p role="status">{text('studio.loading')}</p>;
  return (
    <StudioShell
      language={language}
      bareKeys={settings.bareKeys}
      views={STUDIO_VIEWS.map(({ id, name }) => ({ id, name: text(name) }))}
      current={current.id}
      onOpen={open}
      cannotKeep={cannotKeep}
      notice={notice}
    >
      {loaded.kind === 'loading' && waiting}
      {loaded.kind === 'failed' && <p role="alert">{text('studio.failed')}</p>}
      {loaded.kind === 'ready' && (
        <Suspense fallback={waiting}>
          <current.Page {...{ language, settings, studio: loaded.studio, path, open, say }} />
        </Suspense>
      )}
    </StudioShell>
  );
}
