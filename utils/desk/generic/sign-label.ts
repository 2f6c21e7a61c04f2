import { labelForms } from './label-forms';
import { SIGN_LABEL } from './names';
import { ownText, shortText } from './tree';

/** What stands before the other parts of a message's head, and before its words. */
const HEAD_LABEL =
  /^(?:(?:发送|提交|记录|答复|来信)?(?:日期|时间)|内容|正文|附件|主题|标题|date|time|sent|received|text|content|body|message|subject|attach(?:ments?|\.)?)\s*[:\uff1a]?$/i;
const LABEL_TAGS = /^(?:DT|TD|TH|LABEL)$/;

/** What stands before the name of who wrote it. */
export const isSignLabel = (text: string): boolean =>
  labelForms(text).some((form) => SIGN_LABEL.test(form));

const isHeadWord = (text: string) => labelForms(text).some((form) => HEAD_LABEL.test(form));

/** The labels in the head of a message: `From`, or `From: Date:` where the values stand between. */
export function isHeadLabel(element: Element, tag: string, text: string): boolean {
  const labels = text.split(/(?<=[:\uff1a])\s+/);
  if (labels.length > 1)
    return (
      labels.every((label) => isSignLabel(label) || isHeadWord(label)) && labels.some(isSignLabel)
    );
  if (isSignLabel(text)) return /\W$/.test(text) || isInLabel(element, tag);
  return isInLabel(element, tag) && hasValue(element) && isHeadWord(text);
}

const isInLabel = (element: Element, tag: string) =>
  LABEL_TAGS.test(tag) ||
  (isOnly(element) && LABEL_TAGS.test(element.parentElement?.tagName ?? ''));

const isOnly = ({ parentElement }: Element) => parentElement?.childElementCount === 1;

function hasValue(element: Element): boolean {
  const cell = element.closest('dt,td,th,label');
  return !!cell?.nextElementSibling && shortText(cell.nextElementSibling, 4) !== '';
}

const SEVERAL = /[:\uff1a]\s+\p{L}+\s*[:\uff1a]/u;

/** What stands before an element: the element before it, or the words round it. */
export function labelBefore(element: Element): string {
  const before = element.previousElementSibling;
  if (before) return shortText(before, 40);
  const around = ownText(element.parentElement ?? element);
  return SEVERAL.test(around) ? (element.previousSibling?.textContent ?? '').trim() : around;
}

/** The cell of a table that holds nothing but the element, or the element itself. */
export function aloneIn(element: Element): Element {
  const cell = element.closest('td,dd');
  return cell && cell.textContent?.trim() === element.textContent?.trim() ? cell : element;
}
