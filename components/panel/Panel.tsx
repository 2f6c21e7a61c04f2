import { LanguageProvider } from '@/components/shared/use-text';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { PanelViews } from './PanelViews';
import type { PanelProps } from './panel-props';

/** The side panel: everything that helps with the conversation on the desk's page. */
export function Panel(props: PanelProps) {
  const language = chooseLanguage(props.settings.language, props.languages);
  return (
    <LanguageProvider language={language}>
      <PanelViews {...props} />
    </LanguageProvider>
  );
}
