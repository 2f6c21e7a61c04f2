import type { Adapter, Mark, SpeakerRule } from '@/utils/contract/adapter';
import type { Speaker } from '@/utils/contract/conversation';
import { deepAll } from './deep-query';
import { readValue, readValues } from './read-value';
import type { Sides } from './side-of';

/** The people named on the page, by the rule that asks for them. */
export type People = ReadonlyMap<SpeakerRule, ReadonlySet<string>>;

/** What beside the message itself tells who speaks. */
export interface Surroundings {
  people: People;
  sides: Sides;
  /** The element that holds all messages; null where there is none. */
  list: Element | null;
}

const same = (name: string) => name.toLowerCase();

/** Whether the message, or something in it, carries the mark. */
export function carriesMark(item: Element, { selector, says }: Mark): boolean {
  const marked = deepAll(item, selector);
  if (!says) return marked.length > 0;
  return marked.some((element) => {
    const words = element.textContent?.toLowerCase() ?? '';
    return says.some((word) => words.includes(word.toLowerCase()));
  });
}

/** Reads once a pass whom the page names, such as the requestor in the profile. */
export function peopleOn(
  document: Document,
  { speaker }: Pick<Adapter['messages'], 'speaker'>,
): People {
  return new Map(
    speaker.flatMap((rule) =>
      rule.test === 'same-as' || rule.test === 'none-of'
        ? [[rule, new Set(readValues(document, rule.among).map(same))] as const]
        : [],
    ),
  );
}

/**
 * Who wrote the message: the first rule that holds; the system where none does. `lender` is the
 * message of the same group that names the author, where this one does not.
 */
export function speakerOf(
  item: Element,
  lender: Element | null,
  { speaker, text }: Pick<Adapter['messages'], 'speaker' | 'text'>,
  around: Surroundings,
): Speaker {
  const holds = (rule: SpeakerRule): boolean => {
    if (rule.test === 'otherwise') return true;
    if (rule.test === 'matches')
      return carriesMark(item, rule) || (!!rule.group && !!lender && carriesMark(lender, rule));
    if (rule.test === 'side') {
      const { sides, list } = around;
      return list !== null && sides.of(item, rule.selector ?? text, list) === rule.side;
    }
    const author = readValue(item, rule.value) ?? (lender && readValue(lender, rule.value));
    if (rule.test === 'named')
      return author !== null && rule.names.map(same).includes(same(author));
    const named = around.people.get(rule);
    if (author === null || !named?.size) return false;
    return named.has(same(author)) === (rule.test === 'same-as');
  };
  return speaker.find(holds)?.from ?? 'system';
}
