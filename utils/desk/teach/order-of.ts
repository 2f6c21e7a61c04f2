import { parseTime } from '../parse-time';
import { withinOf, wordsIn } from './page-tree';
import type { ReadItem } from './read-items';

type Order = 'oldest-first' | 'newest-first';

/** A date with a clock or without, as it stands among other words. */
const DATE =
  /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(,? +\d{1,2}:\d{2}(:\d{2})?( ?[AP]M)?)?|\d{1,2} \p{L}{3,9} \d{4}(,? \d{1,2}:\d{2})?/u;

/** Whether the newest message stands first: by the times that are read, else by any dates in sight. */
export function orderOf(read: readonly ReadItem[]): Order {
  const known = read.flatMap(({ message }) => message.time ?? []);
  const times = known.length > 1 ? known : read.flatMap(({ element }) => anyTimeIn(element) ?? []);
  const [first, last] = [times[0], times.at(-1)];
  const falls = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
  return first && last && first > last && falls ? 'newest-first' : 'oldest-first';
}

function anyTimeIn(item: Element): string | null {
  for (const element of withinOf(item)) {
    const words = wordsIn(element, 120);
    if (element.childElementCount > 1 || words.length > 100) continue;
    const time = parseTime(words) ?? anyDate(DATE.exec(words)?.[0]);
    if (time) return time;
  }
  return null;
}

/** Which of day and month stands first does not matter here: both fall or rise alike. */
function anyDate(words: string | undefined): string | null {
  const turned = words?.replace(/^(\d{1,2})\/(\d{1,2})\//, '$2/$1/');
  const time =
    [words, turned].map((one) => Date.parse(one ?? '')).find(Number.isFinite) ?? Number.NaN;
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}
