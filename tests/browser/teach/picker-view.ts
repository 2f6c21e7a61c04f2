import type { PickerView } from '@/utils/contract/teaching';
import type { Language } from '@/utils/contract/text';
import { pickerWords } from '@/utils/i18n/picker-words';

/** What the background sends the picker. */
export function pickerViewIn(language: Language): PickerView {
  const words = pickerWords(language);
  return { language, theme: 'light', words, id: 'taught-test', today: '2026-11-22' };
}
