import type { SpeakerRule } from '@/utils/contract/adapter';
import type { Speaker } from '@/utils/contract/conversation';
import { carriesMark } from '../speaker-of';
import type { SpeakerWish } from './find-speakers';
import { authorOf } from './labelled-by-author';
import { isControl, ownWords, wordsIn } from './page-tree';
import { AGENT, CUSTOMER } from './rank-marks';
import { tokensOf } from './tokens-of';

/** How long what says who speaks is at most: a word or two beside the name. */
const LONGEST = 30;
const SAYS_CUSTOMER =
  /\u5ba2\u6237|\u5ba2\u6236|\u987e\u5ba2|\u8bbf\u5ba2|\u8a2a\u5ba2|\u7528\u6237|\u5e02\u6c11|\u4e70\u5bb6|\u60a3\u8005|\u4e3b\u53eb|\u6765\u7535/;
const SAYS_AGENT =
  /\u5ba2\u670d|\u5750\u5e2d|\u673a\u5668\u4eba|\u52a9\u624b|\u5ba2\u670d\u5458|\u8bdd\u52a1\u5458|\u4e3b\u7ba1|\u56de\u590d\u4eba|\u5546\u5bb6|\u5361\u670d/;

interface Saying {
  selector: string;
  says: string;
  from: Speaker;
}

/**
 * Ways to tell the sides by words beside the message, such as "Technician reply" or "In \u2013 letter":
 * those that say who it is (`telling`), or any that all messages of one side carry and none of the
 * other.
 */
export function sayingRules(wish: SpeakerWish, kind: 'telling' | 'any'): SpeakerRule[][] {
  const found = [...sayingsOf(wish, 'customer', kind), ...sayingsOf(wish, 'agent', kind)];
  return found.map(({ selector, says, from }) => [
    { test: 'matches', selector, says: [says], ...(wish.grouped && { group: true }), from },
    { test: 'otherwise', from: from === 'customer' ? 'agent' : 'customer' },
  ]);
}

function sayingsOf(wish: SpeakerWish, from: 'customer' | 'agent', kind: 'telling' | 'any') {
  const { labelled } = wish;
  const own = labelled.filter((label) => label.from === from).map(({ item }) => item);
  const others = labelled.filter((label) => label.from !== from).map(({ item }) => item);
  const [model] = own;
  if (!model || others.length === 0) return [];
  const sayings: Saying[] = [];
  for (const label of model.querySelectorAll('*')) {
    const says = ownWords(label);
    if (!mayTell(label, says, wish, model)) continue;
    if (kind === 'telling' && !tells(says, from)) continue;
    for (const { selector } of tokensOf(label)
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, 3)) {
      const mark = { selector, says: [says] };
      if (!own.every((item) => carriesMark(item, mark))) continue;
      if (others.some((item) => carriesMark(item, mark))) continue;
      sayings.push({ selector, says, from });
      break;
    }
  }
  return sayings;
}

function tells(says: string, from: 'customer' | 'agent'): boolean {
  const [customer, agent] = [
    CUSTOMER.test(says) || SAYS_CUSTOMER.test(says),
    AGENT.test(says) || SAYS_AGENT.test(says),
  ];
  return from === 'customer' ? customer && !agent : agent && !customer;
}

/** What changes from ticket to ticket tells nothing: names, times, the words themselves. */
function mayTell(label: Element, says: string, wish: SpeakerWish, item: Element): boolean {
  if (says.length < 1 || says.length > LONGEST || wish.isText(label) || isControl(label))
    return false;
  const name = authorOf(item, wish);
  const { body } = label.ownerDocument;
  if (name && (name.includes(says.toLowerCase()) || says.toLowerCase().includes(name)))
    return false;
  // Whoever is named outside the conversation as well is a person.
  const outside = wordsIn(body, 20_000).split(says).length - 1;
  return outside <= wish.items.map((one) => wordsIn(one).split(says).length - 1).reduce(sum, 0);
}

const sum = (one: number, other: number) => one + other;
