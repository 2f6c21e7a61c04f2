import { useEffect, useMemo } from 'react';
import { Panel } from '@/components/panel/Panel';
import { applyToPage } from '@/components/shared/apply-to-page';
import { useCannotKeep } from '@/components/shared/use-cannot-keep';
import { DEFAULT_SETTINGS } from '@/utils/contract/settings';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { t } from '@/utils/i18n/t';
import { watchOwnDatabase } from '@/utils/storage/watch-own-database';
import { browserCommands } from './browser-commands';
import { browserSpeech } from './browser-speech';
import { useHeld } from './held-tools';
import { panelActions } from './panel-actions';
import { useActiveTab } from './use-active-tab';
import { useAskedSearch } from './use-asked-search';
import { useCare } from './use-care';
import { useDeskView } from './use-desk-view';
import { useDesks } from './use-desks';
import { useDraftTools } from './use-draft-tools';
import { useKnowledge } from './use-knowledge';
import { usePack } from './use-pack';
import { useReadPolicy } from './use-read-policy';
import { useSearch } from './use-search';
import { useSettings } from './use-settings';
import { useTeaching } from './use-teaching';
import { useUpdates } from './use-updates';

const SPEECH = browserSpeech();

/** The side panel's page: what the browser knows, handed to the panel. */
export function PanelPage() {
  const settings = useSettings();
  const policy = useReadPolicy();
  const pack = usePack(settings, policy);
  const desk = useDeskView();
  const desks = useDesks();
  const held = useHeld();
  const teaching = useTeaching();
  const { knowledge, retry, reread } = useKnowledge();
  const cannotKeep = useCannotKeep(watchOwnDatabase, reread);
  const language = chooseLanguage(settings?.language ?? null, navigator.languages);
  const state = desk.kind === 'conversation' ? desk.state : null;
  const search = useSearch(knowledge, {
    language,
    region: settings?.region ?? null,
    assessment: state?.assessment ?? null,
  });
  const updates = useUpdates();
  const care = useCare(state, settings?.keepHours ?? DEFAULT_SETTINGS.keepHours);
  const box = desk.kind === 'conversation' ? desk.reply.box : null;
  const draft = useDraftTools(state, box, knowledge, settings);
  const tabId = useActiveTab();
  const searchAsked = useAskedSearch();
  const actions = useMemo(
    () => panelActions(state, { tabId, language, retry }),
    [state, tabId, language, retry],
  );

  useEffect(() => {
    if (!settings) return;
    applyToPage(document.documentElement, { theme: settings.theme, language });
    document.title = t(language, 'appName');
  }, [settings, language]);

  // Which conversation the panel shows now, for tests and pictures: nothing before it shows anything.
  const shown = (settings && state?.key) ?? '';
  useEffect(() => {
    document.body.dataset.conversation = shown;
  }, [shown]);
  // From here on the agent can work; measured by `npm run bench -- panel`.
  const usable = shown !== '' && knowledge.kind === 'ready';
  useEffect(() => {
    if (usable) performance.mark('carecue-usable');
  }, [usable]);

  // Before the settings are read, nothing is shown in a language or theme that then changes.
  if (!settings) return null;
  return (
    <Panel
      desk={desk}
      knowledge={knowledge}
      settings={settings}
      languages={navigator.languages}
      desks={desks}
      search={search}
      actions={actions}
      teaching={teaching}
      care={care}
      draft={draft}
      updates={updates}
      pack={pack}
      policy={policy}
      speech={SPEECH}
      commands={browserCommands}
      searchAsked={searchAsked}
      held={held}
      cannotKeep={cannotKeep}
    />
  );
}
