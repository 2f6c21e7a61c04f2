import { readValue } from '../read-value';
import type { Labelled, SpeakerWish } from './find-speakers';

export const authorOf = (item: Element, { author }: Pick<SpeakerWish, 'author'>) =>
  author ? (readValue(item, author)?.toLowerCase() ?? null) : null;

/**
 * What was said of one message holds for all that its author wrote: these and the labelled ones.
 * Only the labelled ones where the authors do not tell the sides apart.
 */
export function labelledByAuthor(wish: SpeakerWish): readonly Labelled[] {
  const { labelled, items } = wish;
  const known = new Map<string, Labelled['from']>();
  for (const { item, from } of labelled) {
    const name = authorOf(item, wish);
    if (!name || from === 'system') continue;
    if ((known.get(name) ?? from) !== from) return labelled;
    known.set(name, from);
  }
  const others = items.filter((item) => labelled.every((one) => one.item !== item));
  return [
    ...labelled,
    ...others.flatMap((item) => {
      const from = known.get(authorOf(item, wish) ?? '');
      return from ? [{ item, from }] : [];
    }),
  ];
}
