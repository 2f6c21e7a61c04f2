import type { Adapter, Mark, SpeakerRule } from '@/utils/contract/adapter';
import type { Speaker } from '@/utils/contract/conversation';
import { readValue, readValues } from './read-value';

/** The people named on the page, by the rule that asks for them. */
export type People = ReadonlyMap<SpeakerRule, ReadonlySet<string>>;

const same = (name: string) => name.toLowerCase();

/** Whether the message, or something in it, carries the mark. */
export function carriesMark(item: Element, { selector, says }: Mark): boolean {
  const marked = item.matches(selector) ? [item] : [...item.querySelectorAll(selector)];
  if (!says) return marked.length > 0;
  return marked.some((element) => {
    const words = element.textContent?.toLowerCase() ?? '';
    return says.some((word) => words.includes(word.toLowerCase()));
  });
}

/** Reads once a pass whom the page names, such as the requestor in the profile. */
export function peopleOn(document: Document, adapter: Adapter): People {
  return new Map(
    adapter.messages.speaker.flatMap((rule) =>
      rule.test === 'same-as'
        ? [[rule, new Set(readValues(document, rule.among).map(same))] as const]
        : [],
    ),
  );
}

/** Who wrote the message: the first rule that holds; the system where none does. */
export function speakerOf(item: Element, rules: readonly SpeakerRule[], people: People): Speaker {
  return rules.find((rule) => holds(item, rule, people))?.from ?? 'system';
}

function holds(item: Element, rule: SpeakerRule, people: People): boolean {
  if (rule.test === 'otherwise') return true;
  if (rule.test === 'matches') return carriesMark(item, rule);
  const author = readValue(item, rule.value);
  return author !== null && (people.get(rule)?.has(same(author)) ?? false);
}
