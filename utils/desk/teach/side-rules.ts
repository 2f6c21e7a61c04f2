import type { SpeakerRule } from '@/utils/contract/adapter';
import type { SpeakerWish } from './find-speakers';
import { withinOf, wordsIn } from './page-tree';
import { sharedTokens } from './tokens-of';

/** Pixels by which two sides differ at least. */
const APART = 12;

/** Rules for messages that stand left and right; none where the labelled ones do not. */
export function sideRules({ items, labelled, thread, isText }: SpeakerWish): SpeakerRule[][] {
  const frame = thread.getBoundingClientRect();
  const of = (from: string) =>
    labelled.filter((label) => label.from === from).map(({ item }) => item);
  const sides = (all: readonly Element[]) => all.map((item) => sideOf(item, frame, isText));
  const [customers, agents] = [sides(of('customer')), sides(of('agent'))];
  const [customer] = customers;
  const [agent] = agents;
  if (!customer || !agent || customer === agent || items.length < 2) return [];
  if (!customers.every((side) => side === customer) || !agents.every((side) => side === agent))
    return [];
  const mirrored = getComputedStyle(thread).direction === 'rtl';
  const seen = (side: 'left' | 'right') => (mirrored ? (side === 'left' ? 'right' : 'left') : side);
  return [
    [
      { test: 'side', side: seen(customer), from: 'customer' },
      { test: 'side', side: seen(agent), from: 'agent' },
    ],
    ...partSelectors(items, labelled).map((selector): SpeakerRule[] => [
      { test: 'side', selector, side: seen(customer), from: 'customer' },
      { test: 'side', selector, side: seen(agent), from: 'agent' },
    ]),
  ];
}

function sideOf(
  item: Element,
  thread: DOMRect,
  isText: (element: Element) => boolean,
): 'left' | 'right' | null {
  const text = withinOf(item).find((element) => isText(element)) ?? item;
  const words = (rangeOf(text) ?? text).getBoundingClientRect();
  const [left, right] = [words.left - thread.left, thread.right - words.right];
  if (Math.abs(left - right) < APART) return null;
  return left < right ? 'left' : 'right';
}

/** From the first word to the last: what holds them may be as wide as the conversation. */
function rangeOf(text: Element): Range | null {
  const all = text.ownerDocument.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const range = text.ownerDocument.createRange();
  let found = false;
  while (all.nextNode()) {
    const node = all.currentNode as Text;
    if (!node.data.trim()) continue;
    if (!found) range.setStart(node, 0);
    range.setEnd(node, node.length);
    found = true;
  }
  return found ? range : null;
}

/** Where the words' own element is as wide as the conversation: the way down to a narrower one. */
function partSelectors(
  items: readonly Element[],
  labelled: readonly { item: Element }[],
): string[] {
  const found = new Set<string>();
  for (const { item } of labelled) {
    for (const part of [...item.querySelectorAll('*')].slice(0, 12)) {
      if (part.parentElement && !wordsIn(part, 3)) continue;
      const named = sharedTokens([part]).find(({ cost }) => cost < 3)?.selector;
      if (named && items.filter((one) => one.querySelector(named)).length > items.length / 2)
        found.add(named);
      found.add(CSS.escape(part.localName));
    }
  }
  return [...found].slice(0, 8);
}
