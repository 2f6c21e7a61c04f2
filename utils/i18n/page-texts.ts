import type { Language } from '@/utils/contract/text';
import { advice } from './texts/advice';
import { cue } from './texts/cue';
import { needs } from './texts/needs';
import { reasons } from './texts/reasons';
import { teaching } from './texts/teaching';

/** What the background gives to the desk's page: it does not carry the texts of the panel. */
const PAGE_TEXTS = { ...cue, ...advice, ...needs, ...reasons, ...teaching } as const;

export type PageKey = keyof typeof PAGE_TEXTS;

/** A text of the cue or the picker as it stands, its parameters left to the page. */
export function pageText(language: Language, key: PageKey): string {
  return PAGE_TEXTS[key][language];
}
