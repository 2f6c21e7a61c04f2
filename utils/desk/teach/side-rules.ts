import type { SpeakerRule } from '@/utils/contract/adapter';
import type { SpeakerWish } from './find-speakers';
import { matchesIn, withinOf, wordsIn } from './page-tree';

/** Pixels by which two sides differ at least. */
const APART = 12;

/** Rules for messages that stand left and right; null where the labelled ones do not. */
export function sideRules({ items, labelled, thread, isText }: SpeakerWish): SpeakerRule[] | null {
  const frame = thread.getBoundingClientRect();
  const of = (from: string) =>
    labelled.filter((label) => label.from === from).map(({ item }) => item);
  const sides = (all: readonly Element[]) => all.map((item) => sideOf(item, frame, isText));
  const [customers, agents] = [sides(of('customer')), sides(of('agent'))];
  const [customer] = customers;
  const [agent] = agents;
  if (!customer || !agent || customer === agent || items.length < 2) return null;
  if (!customers.every((side) => side === customer) || !agents.every((side) => side === agent))
    return null;
  const mirrored = getComputedStyle(thread).direction === 'rtl';
  const seen = (side: 'left' | 'right') => (mirrored ? (side === 'left' ? 'right' : 'left') : side);
  return [
    { test: 'side', side: seen(customer), from: 'customer' },
    { test: 'side', side: seen(agent), from: 'agent' },
  ];
}

function sideOf(
  item: Element,
  thread: DOMRect,
  isText: (element: Element) => boolean,
): 'left' | 'right' | null {
  const text = withinOf(item).find((element) => isText(element)) ?? item;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const words =
    matchesIn(text, '*').length === 0 && !wordsIn(text, 5)
      ? text.getBoundingClientRect()
      : range.getBoundingClientRect();
  const [left, right] = [words.left - thread.left, thread.right - words.right];
  if (Math.abs(left - right) < APART) return null;
  return left < right ? 'left' : 'right';
}
