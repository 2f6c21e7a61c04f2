import type { SpeakerRule } from '@/utils/contract/adapter';
import { readValue } from '../read-value';
import type { SpeakerWish } from './find-speakers';
import { chainOf, matchesIn, wordsIn } from './page-tree';
import { steadySelector } from './steady-selector';

/** Attributes that name a person, better than the words of a name. */
const IDENTITY = ['data-user-id', 'data-author-id', 'data-contact-id', 'data-id', 'href'];

/**
 * The customer is the person whom the page names outside the conversation, such as in a profile:
 * a rule that compares a message's author with that place. Null where no such place is found that
 * names the customer and none of the agents.
 */
export function sameAsRule({ items, labelled, thread, author }: SpeakerWish): SpeakerRule | null {
  if (!author) return null;
  const of = (from: string) =>
    labelled.filter((label) => label.from === from).map(({ item }) => item);
  const [customers, agents] = [of('customer'), of('agent')];
  const [first] = customers;
  if (!first || items.length === 0) return null;
  for (const attribute of [...IDENTITY, undefined]) {
    const value = attribute ? { ...author, attribute } : author;
    const name = same(readValue(first, value));
    const others = agents.map((item) => same(readValue(item, value)));
    if (!name || others.includes(name)) continue;
    if (!customers.every((item) => same(readValue(item, value)) === name)) continue;
    const place = placeOf(name, attribute, thread);
    if (place) {
      const among = attribute ? { selector: place, attribute } : { selector: place };
      return { test: 'same-as', value, among, from: 'customer' };
    }
  }
  return null;
}

const same = (value: string | null) => value?.toLowerCase() ?? null;

/** Where pages show who the customer is, and where they show something else. */
const PROFILE =
  /customer|contact|profile|requester|requestor|client|visitor|user-?info|person|people|member|caller|reporter|kehu/i;
const ELSEWHERE =
  'form, select, nav, header, [role="navigation"], [role="tablist"], [role="banner"]';

/** A place outside the conversation that names this person and can be told on another ticket. */
function placeOf(name: string, attribute: string | undefined, thread: Element): string | null {
  const { body } = thread.ownerDocument;
  const named = matchesIn(body, attribute ? `[${attribute}]` : '*').filter((element) => {
    if (thread.contains(element) || element.contains(thread) || element.closest(ELSEWHERE))
      return false;
    if (attribute) return same(element.getAttribute(attribute)) === name;
    return element.childElementCount === 0 && same(wordsIn(element, 120)) === name;
  });
  const likely = named.toSorted((a, b) => likelihood(b) - likelihood(a));
  for (const element of likely) {
    const selector = steadySelector(element);
    if (selector) return selector;
  }
  return null;
}

function likelihood(element: Element): number {
  let around = '';
  for (const step of chainOf(element).slice(0, 5))
    around += ` ${step.id} ${step.getAttribute('class') ?? ''}`;
  return (
    (PROFILE.test(around) ? 2 : 0) +
    (element.closest('aside, [class*="side"]') ? 1 : 0) -
    (element.closest('li, [class*="list"]') ? 2 : 0)
  );
}
