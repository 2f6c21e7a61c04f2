import type { Theme } from '@/utils/contract/settings';
import type { Language } from '@/utils/contract/text';

/** Puts theme and language on the page itself; `system` leaves the choice to the browser. */
export function applyToPage(root: HTMLElement, look: { theme: Theme; language: Language }): void {
  if (look.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = look.theme;
  root.lang = look.language;
}
