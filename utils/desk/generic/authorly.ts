import { FROM_LABEL, isName, signedBy } from './names';
import { aloneIn, isSignLabel, labelBefore } from './sign-label';
import { splitTime } from './times';
import { tagOf, wordsOf } from './tree';
import { AUTHOR_WORDS, NOT_AUTHOR_WORDS } from './vocabulary';

/** `Created by: Wang Fang (10:02)`, in bold above the words. */
function isAfterLabel(element: Element, deep: boolean): boolean {
  const holder = aloneIn(element);
  const before = holder.previousElementSibling;
  const said = labelBefore(holder);
  const split = splitTime(said);
  if (deep && (before || !split)) return false;
  const label = (split?.rest ?? said).replace(/[\s()\uff08\uff09]+$/, '');
  return isSignLabel(label) && holder.parentElement?.textContent !== holder.textContent;
}

/** Whether a leaf may be a name: 2 and more where the page says so. */
export function authorly(element: Element, text: string, words: string, deep: boolean): number {
  if ((FROM_LABEL.test(text) && text.length < 100) || signedBy(text)) return 3;
  if (!isName(text) || isSignLabel(text)) return 0;
  if (isAfterLabel(element, deep)) return deep ? 4 : 3;
  if (deep) return 0;
  const tag = tagOf(element);
  const href = element.closest('a')?.getAttribute('href') ?? '';
  const parent = element.parentElement;
  let score = 0;
  if (NOT_AUTHOR_WORDS.test(words)) score -= 2;
  if (AUTHOR_WORDS.test(words)) score += 3;
  else if (
    parent &&
    AUTHOR_WORDS.test(wordsOf(parent)) &&
    parent.textContent?.trim().length === text.length
  )
    score += 2;
  if (
    /\/(?:users?|people|profiles?|contacts?|customers?|agents?|members?|u)\/|user[-_]?id=|^mailto:/i.test(
      href,
    )
  )
    score += 2;
  if (/^(?:B|STRONG|CITE|DT|H[3-6])$/.test(tag)) score += 1;
  if (element.hasAttribute('data-user-id') || element.hasAttribute('data-author')) score += 2;
  if (/[:\uff1a]$/.test(text)) score += 0.5;
  return score;
}
