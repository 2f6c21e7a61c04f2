import type { SpeakerRule } from '@/utils/contract/adapter';
import type { Speaker } from '@/utils/contract/conversation';
import { carries, type Mark, marksOf } from './marks';
import { oldestAuthorRule } from './oldest-author-rule';
import { sameAsRule } from './same-as-rule';
import { sideRules } from './side-rules';

/** What a person said of a message, by pointing or in answer to what was proposed. */
export interface Labelled {
  item: Element;
  from: Speaker;
}

export interface SpeakerWish {
  items: readonly Element[];
  itemSelector: string;
  thread: Element;
  labelled: readonly Labelled[];
  /** What holds the words: what customers write marks nobody. */
  isText(element: Element): boolean;
  author: { selector: string; attribute?: string; place?: 'before' } | null;
}

export interface FoundSpeakers {
  rules: SpeakerRule[];
  /** Why these, for the one who checks the proposal. */
  by: 'marks' | 'profile' | 'side' | 'looks' | 'oldest' | 'nothing';
}

const CUSTOMER =
  /customer|client|visitor|guest|request[eo]r|end-?user|enduser|consumer|buyer|caller|incoming|inbound|received?|reporter|external|public|requester|member|patient|kehu|fangke|yonghu/i;
const AGENT =
  /agent|staff|operator|admin|support|representative|employee|owner|outgoing|outbound|sent|self|mine|assignee|technician|advisor|seat|kefu|zuoxi|internal|colleague|team/i;

/** Rules for who speaks, from what tells the messages that a person labelled apart. */
export function findSpeakers(wish: SpeakerWish): FoundSpeakers {
  const marks = ranked(wish);
  const [best] = marks.customer;
  const [agent] = marks.agent;
  const clear = (mark: Scored | undefined) => mark !== undefined && mark.score >= 2;
  if (clear(best) || clear(agent)) return { rules: markRules(wish, best, agent), by: 'marks' };
  const same = sameAsRule(wish);
  if (same) return { rules: [same, { test: 'otherwise', from: 'agent' }], by: 'profile' };
  const sides = sideRules(wish);
  if (sides && !(best && best.score > 1)) return { rules: sides, by: 'side' };
  if (best || agent) return { rules: markRules(wish, best, agent), by: 'looks' };
  if (sides) return { rules: sides, by: 'side' };
  const oldest = oldestAuthorRule(wish);
  if (oldest) return { rules: [oldest, { test: 'otherwise', from: 'agent' }], by: 'oldest' };
  return { rules: [{ test: 'otherwise', from: 'customer' }], by: 'nothing' };
}

interface Scored {
  mark: Mark;
  score: number;
}

function ranked(wish: SpeakerWish): { customer: Scored[]; agent: Scored[] } {
  const of = (from: Speaker) =>
    wish.labelled.filter((label) => label.from === from).map(({ item }) => item);
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

function markRules(
  wish: SpeakerWish,
  customer: Scored | undefined,
  agent: Scored | undefined,
): SpeakerRule[] {
  const rule = ({ mark }: Scored, from: Speaker): SpeakerRule => ({
    test: 'matches',
    selector: mark.selector,
    from,
  });
  // A mark on one side only, such as "mine", leaves the rest to the other.
  const strong = (scored: Scored | undefined) =>
    scored && scored.score > -0.5 ? scored : undefined;
  const [c, a] = [strong(customer), strong(agent)];
  if (c && a && sumsUp(wish, c, a))
    return [rule(c, 'customer'), rule(a, 'agent'), { test: 'otherwise', from: 'system' }];
  if (c && (!a || c.score >= a.score))
    return [rule(c, 'customer'), { test: 'otherwise', from: 'agent' }];
  if (a) return [rule(a, 'agent'), { test: 'otherwise', from: 'customer' }];
  return [{ test: 'otherwise', from: 'customer' }];
}

/** Both marks together name most messages; what has neither is then a line of the desk's own. */
function sumsUp({ items }: SpeakerWish, customer: Scored, agent: Scored): boolean {
  const named = items.filter(
    (item) => carries(item, customer.mark.selector) || carries(item, agent.mark.selector),
  );
  return named.length >= items.length * 0.6;
}
