import type { Speaker } from '@/utils/contract/conversation';
import type { SpeakerWish } from './find-speakers';
import { lendersOf } from './lenders-of';
import { carries, type Mark, marksOf } from './marks';

export const CUSTOMER =
  /customer|client|visitor|guest|request[eo]r|end-?user|enduser|consumer|buyer|caller|incoming|inbound|received?|reporter|external|public|requester|member|patient|kehu|fangke|yonghu/i;
export const AGENT =
  /agent|staff|operator|admin|support|representative|employee|owner|outgoing|outbound|sent|self|mine|assignee|technician|advisor|seat|kefu|zuoxi|internal|colleague|team/i;

export interface Scored {
  mark: Mark;
  score: number;
}

/** What is carried by all the messages of one side and by none of the other, best first. */
export function rankMarks(wish: SpeakerWish): { customer: Scored[]; agent: Scored[] } {
  const lenders = lendersOf(wish.items, {
    author: wish.author ?? undefined,
    grouped: wish.grouped,
  });
  const of = (from: Speaker) =>
    wish.labelled
      .filter((label) => label.from === from)
      // In a group, only the message that names the author may carry the mark.
      .map(({ item }) => lenders.get(item) ?? item);
  const [customers, agents] = [of('customer'), of('agent')];
  const others = of('system');
  return {
    customer: marksFor(wish, customers, [...agents, ...others], CUSTOMER, AGENT),
    agent: marksFor(wish, agents, [...customers, ...others], AGENT, CUSTOMER),
  };
}

/** Marks that all of `these` carry and none of `those`. */
function marksFor(
  wish: SpeakerWish,
  these: readonly Element[],
  those: readonly Element[],
  fitting: RegExp,
  opposite: RegExp,
): Scored[] {
  const [model] = these;
  if (!model) return [];
  const seen = new Set<string>();
  return (
    marksOf(model, wish.thread, wish.itemSelector, wish.isText)
      .filter(({ selector }) => !seen.has(selector) && seen.add(selector))
      .filter(({ selector }) => these.every((item) => carries(item, selector)))
      .filter(({ selector }) => !those.some((item) => carries(item, selector)))
      .map((mark) => ({ mark, score: scoreOf(mark, wish, those, fitting, opposite) }))
      // With nobody to tell them from, only a name that says so counts.
      .filter(({ score }) => those.length > 0 || score >= 3)
      .sort((a, b) => b.score - a.score)
  );
}

function scoreOf(
  { selector, token, place }: Mark,
  { items }: SpeakerWish,
  those: readonly Element[],
  fitting: RegExp,
  opposite: RegExp,
): number {
  const share = items.filter((item) => carries(item, selector)).length / items.length;
  return (
    (fitting.test(token.selector) ? 3 : 0) -
    (opposite.test(token.selector) ? 0.5 : 0) +
    // `turn-customer` here and `turn-agent` there: one name with two endings.
    (those.some((item) => hasSister(item, token.selector)) ? 2 : 0) +
    (place === 'item' ? 0.6 : place === 'around' ? 0.4 : 0) -
    (token.cost > 3 ? 2.5 : 0) -
    (share > 0.95 && items.length > 2 ? 1 : 0) -
    // Who has an attachment or a badge is not who speaks.
    (/attach|file|image|img|badge|edited|count|tooltip|menu|action/i.test(token.selector) ? 2 : 0)
  );
}

/** Whether the message itself carries a word that begins or ends like this one. */
function hasSister(item: Element, selector: string): boolean {
  const value = /="([^"]+)"\]$/.exec(selector);
  if (value) {
    const name = /^\[([\w-]+)/.exec(selector)?.[1];
    return Boolean(name && item.getAttribute(name) && item.getAttribute(name) !== value[1]);
  }
  const word = selector.replace(/^\./, '');
  const start = /^(.+[-_])/.exec(word)?.[1];
  const end = /([-_].+)$/.exec(word)?.[1];
  return [...item.classList].some(
    (other) =>
      other !== word &&
      ((start && start.length > 2 && other.startsWith(start)) ||
        (end && end.length > 3 && other.endsWith(end))),
  );
}
