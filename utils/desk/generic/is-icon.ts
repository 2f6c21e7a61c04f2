import { ownText, shortText, tagOf, wordsOf } from './tree';
import { ICON_NAME, ICON_WORDS } from './vocabulary';

/** A picture drawn by a font, or its name where the font is missing. */
export function isIcon(element: Element, words = wordsOf(element)): boolean {
  const tag = tagOf(element);
  if (!ICON_WORDS.test(words) && tag !== 'I' && tag !== 'MAT-ICON') {
    return element.getAttribute('aria-hidden') === 'true' && ICON_NAME.test(ownText(element));
  }
  const text = shortText(element, 40);
  return (
    ICON_NAME.test(text) ||
    (/^[a-z0-9_ ]+$/.test(text) && (tag !== 'I' || /material|symbols/.test(words))) ||
    text.length <= 1
  );
}
