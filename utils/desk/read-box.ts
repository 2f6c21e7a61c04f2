import { boxText } from './box-text';
import { isField, type ReplyBox } from './reply-box';

/** What stands in the box, every character, line breaks as `\n`. */
export function readBox({ element }: ReplyBox): string {
  return isField(element) ? element.value : boxText(element).text;
}
