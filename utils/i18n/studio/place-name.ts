import type { ItemKind } from '@/utils/contract/pack';
import { LANGUAGES, type Language } from '@/utils/contract/text';
import { choiceName, fieldName } from './field-names';

/** Where something stands in an item, in words: "Steps 3 · Say · English". */
export function placeName(
  kind: ItemKind,
  path: readonly (string | number)[],
  language: Language,
): string {
  const names: string[] = [];
  const words: string[] = [];
  for (const part of path) {
    if (typeof part === 'number' || /^\d+$/.test(part)) {
      words.push(`${words.pop() ?? ''} ${Number(part) + 1}`.trim());
      continue;
    }
    names.push(part);
    const isLanguage = path.length > 1 && LANGUAGES.some((one) => one === part);
    words.push(isLanguage ? choiceName(part, language) : fieldName(kind, names, language));
  }
  return words.join(' · ');
}
