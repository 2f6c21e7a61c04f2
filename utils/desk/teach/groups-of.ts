import { readValue } from '../read-value';
import { disagreement } from './disagreement';
import { type FoundSpeakers, findSpeakers, type SpeakerWish } from './find-speakers';
import { matchesIn } from './page-tree';

type Grouped = SpeakerWish['grouped'];

/**
 * Who speaks, and whether a message without a name is one of a group whose first or last names its
 * author, or by the one person who is never named: whatever contradicts least what was said.
 */
export function speakersIn(wish: Omit<SpeakerWish, 'grouped'>): {
  speakers: FoundSpeakers;
  grouped: Grouped;
} {
  const found = waysOf(wish).map((grouped) => {
    const way = { ...wish, grouped };
    const speakers = findSpeakers(way);
    return { speakers, grouped, wrong: disagreement(speakers.rules, way, []) };
  });
  const [first, ...others] = found;
  if (!first)
    return { speakers: findSpeakers({ ...wish, grouped: undefined }), grouped: undefined };
  return others.reduce((best, other) => (other.wrong < best.wrong ? other : best), first);
}

function waysOf({ items, text, itemSelector, author }: Omit<SpeakerWish, 'grouped'>): Grouped[] {
  if (!author) return [undefined];
  // A line that says "Today" stands in the row as well, without words of anybody.
  const spoken =
    text === itemSelector || text.includes('>>>')
      ? items
      : items.filter((item) => matchesIn(item, text).length > 0);
  const named = spoken.map((item) => readValue(item, author) !== null);
  if (!named.includes(false)) return [undefined];
  return named[0] || !named.at(-1) ? ['first', undefined, 'last'] : ['last', undefined, 'first'];
}
