import type { Adapter } from '@/utils/contract/adapter';
import { partsOf } from './deep-query';

/**
 * Whether what stands beside the messages – the profile, the people named on the page, an opening
 * post – may have changed: looking for it walks the whole page, which on a long thread costs more
 * than reading a new message.
 */
export function createAsideWatch(
  { key, fields, messages }: Adapter,
  inMessage: (node: Node) => boolean,
) {
  const selectors = [
    ...('selector' in key ? [key.selector] : []),
    ...fields.map(({ row }) => row),
    ...(messages.opening ? [messages.opening.item] : []),
    ...messages.speaker.flatMap((rule) => (rule.test === 'same-as' ? [rule.among.selector] : [])),
  ];
  const followable = selectors.every((selector) => partsOf(selector).length === 1);
  const any = selectors.join(',');
  let stale = true;

  const concerns = (node: Node): boolean => {
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    return element.matches(any) || element.querySelector(any) !== null;
  };

  const touches = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
    if (inMessage(target)) return false;
    if (type !== 'childList') return true;
    if (any === '') return false;
    const holder = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : null;
    return (
      (holder?.closest(any) ?? null) !== null ||
      [...addedNodes].some(concerns) ||
      [...removedNodes].some(concerns)
    );
  };

  return {
    follow(records: readonly MutationRecord[] | undefined) {
      stale ||= !records || !followable || records.some(touches);
    },
    doubt() {
      stale = true;
    },
    isStale: () => stale,
    seen() {
      stale = false;
    },
  };
}
