import { browser } from 'wxt/browser';
import type { PickerView } from '@/utils/contract/teaching';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { pickerWords } from '@/utils/i18n/picker-words';
import { loadSettings } from '@/utils/storage/settings';

/** What the picker shows, in the agent's language. */
export async function pickerView(): Promise<PickerView> {
  const { settings } = await loadSettings();
  const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  return {
    language,
    theme: settings.theme,
    id: `taught-${Date.now().toString(36)}`,
    today: new Date().toISOString().slice(0, 10),
    words: pickerWords(language),
  };
}
