import { useState } from 'react';
import { type HeldKeys, KeyBoardProvider } from '@/components/shared/key-board';
import { NO_POLICY, PolicyProvider } from '@/components/shared/use-policy';
import { LanguageProvider } from '@/components/shared/use-text';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { PanelViews } from './PanelViews';
import type { PanelProps } from './panel-props';

/** The side panel: everything that helps with the conversation on the desk's page. */
export function Panel(props: PanelProps) {
  const [held] = useState(() => new Set<HeldKeys>());
  const language = chooseLanguage(props.settings.language, props.languages);
  return (
    <LanguageProvider language={language}>
      <KeyBoardProvider value={{ bare: props.settings.bareKeys, held }}>
        <PolicyProvider value={props.policy ?? NO_POLICY}>
          <PanelViews {...props} />
        </PolicyProvider>
      </KeyBoardProvider>
    </LanguageProvider>
  );
}
