import type { Span } from '@/utils/detection/matching/span';
import type { ReadDraft } from './read-draft';

/** As much of the text on each side is looked at. */
const REACH = 40;
const SPACE_OR_QUOTE = '["\u3011)\\s]*';
/** What leads from a word to its plain wording: 就是…, 也就是说…, a bracket, a dash, "that is", "which means". */
const AFTER_ZH = new RegExp(
  `^${SPACE_OR_QUOTE}(?:[,\uff0c\u3002]?(?:这个词)?(?:其实|简单说|简单来说|说白了)?[,\uff0c]?(?:就是|也就是|也叫|就叫|意思|指的|指|即|说的是|相当于|好比|等于|换句话说)|[(\uff08]|--?|\u2014|=)`,
  'u',
);
const AFTER_EN =
  /^s?["')\s]*(?:\(|-- ?|- |\u2014|\u2013|: |=|,? ?(?:that is|that's|i\.e\.?|which (?:means?|is|are|just)|meaning|in other words|or in plain|in plain|(?:it|this|that) (?:just |simply |only )?means|(?:is|are) (?:just |simply |only )?(?:a|an|the|what|where|how|when|our|your|like)\b|also called|also known)|, (?:the|a|an|or|your|our|this|those|these) )/u;
/** What leads from the plain wording to the word. */
const BEFORE_ZH =
  /(?:叫做?|叫作|称为|称作|所谓的?|专业上说|也就是|就是|即|[(\uff08])["\u3010\s]*$/u;
const BEFORE_EN =
  /(?:called|calls? (?:this|it|that|them)|known as|what we call|(?:the|a) so called|that is|i\.e\.?|word for (?:this|that|it) is|\()[ "]*(?:an? |the |your )?["]?$/u;

/** Whether the plain wording stands beside the word, before or after it. */
export function isExplained({ start, end }: Span, { words }: ReadDraft): boolean {
  const after = words.slice(end, end + REACH);
  const before = words.slice(Math.max(0, start - REACH), start);
  return (
    AFTER_ZH.test(after) || AFTER_EN.test(after) || BEFORE_ZH.test(before) || BEFORE_EN.test(before)
  );
}
