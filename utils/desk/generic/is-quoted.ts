import { tagOf, wordsOf } from './tree';
import { QUOTE_WORDS } from './vocabulary';

/** Earlier words, not the writer's own. */
export function isQuoted(element: Element, words = wordsOf(element)): boolean {
  const tag = tagOf(element);
  if (tag === 'BLOCKQUOTE' || tag === 'Q') return true;
  if (tag === 'SUMMARY') return true;
  if (tag === 'DETAILS' && !element.hasAttribute('open')) return true;
  if (QUOTE_WORDS.test(words)) return true;
  if (isToggle(element) || isToggle(element.previousElementSibling)) return true;
  // A line or two of the message that is answered, above the answer.
  if (
    / line clamp | reply (?:to|preview) | replied /.test(words) &&
    (element.nextElementSibling ?? element.parentElement?.nextElementSibling)
  )
    return true;
  if (element.hasAttribute('data-signature') || element.hasAttribute('data-smartmail')) return true;
  return element.hasAttribute('cite') && tag === 'DIV';
}

const QUOTE_TOGGLE =
  /^(?:show|hide|view|expand) (?:quoted text|quote|trimmed content|original message|previous messages?)$|^(?:显示|隐藏|展开|查看|顯示|隱藏|展開)(?:被?引用|原文|原始邮件|原始郵件).{0,6}$/i;

/** What folds earlier words away; they stand right after it. */
function isToggle(element: Element | null): boolean {
  if (!element || element.childElementCount > 1) return false;
  const said = element.textContent ?? '';
  return said.length < 60 && QUOTE_TOGGLE.test(said.trim());
}
