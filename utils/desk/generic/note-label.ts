import { labelForms } from './label-forms';
import { NOTE_ELSEWHERE, NOTE_ROLE } from './vocabulary';

/** `\u529e\u7406\u610f\u89c1(\u9662\u5185\u6d41\u8f6c)`: a short label, and in brackets who may read it. */
const IN_BRACKETS = /^[^\p{P}]{1,14}[(\uff08[【]([^()\uff08\uff09[\]【】]{2,24})[)\uff09\]】]$/u;

/** Whether a label says that the customer does not see what stands below it. */
export function isNoteLabel(text: string): boolean {
  const [, inner] = text.length <= 40 ? (IN_BRACKETS.exec(text) ?? []) : [];
  return [...labelForms(text), ...(inner ? labelForms(inner) : [])].some(
    (form) => NOTE_ROLE.test(form) || NOTE_ELSEWHERE.test(form),
  );
}
