import type { SpeakerRule } from '@/utils/contract/adapter';
import { readValue } from '../read-value';
import type { SpeakerWish } from './find-speakers';
import { profilePlaces } from './profile-places';

/** Attributes that name a person, better than the words of a name. */
const IDENTITY = ['data-user-id', 'data-author-id', 'data-contact-id', 'data-id', 'href'];

/**
 * The customer is the person whom the page names outside the conversation, such as in a profile:
 * rules that compare a message's author with such a place, best first. A place names the customer
 * and none of the agents.
 */
export function* sameAsRules(wish: SpeakerWish): Generator<SpeakerRule> {
  const { items, labelled, thread, author } = wish;
  if (!author) return;
  const of = (from: string) =>
    labelled.filter((label) => label.from === from).map(({ item }) => item);
  const [customers, agents] = [of('customer'), of('agent')];
  const [first] = customers;
  if (!first || items.length === 0) return;
  for (const attribute of [...IDENTITY, undefined]) {
    const value = attribute ? { ...author, attribute } : author;
    const nameOf = (item: Element) => readValue(item, value)?.toLowerCase() ?? null;
    const name = nameOf(first);
    const others = agents.map(nameOf);
    if (!name || others.includes(name)) continue;
    if (!customers.every((item) => [name, null].includes(nameOf(item)))) continue;
    for (const among of profilePlaces(name, attribute, thread, others))
      yield { test: 'same-as', value, among, from: 'customer' };
  }
}
