import type { Selected } from './select-place';

/**
 * Whether the draft is what it was with `text` in its place: every character as given, none lost
 * or doubled, its lines together. Only round the text may an editor begin a line of its own. With
 * `loose`, an empty line may be the space between two paragraphs.
 */
export function holdsText(
  { before, from, to }: Selected,
  text: string,
  now: string,
  loose = false,
): boolean {
  const expected = plain(before.slice(0, from) + text + before.slice(to));
  const found = plain(now);
  if (found === expected) return true;
  const inner = plain(text).replace(/^\n+|\n+$/g, '');
  return (
    withoutBreaks(found) === withoutBreaks(expected) &&
    (found.includes(inner) ||
      (loose && withoutEmptyLines(found).includes(withoutEmptyLines(inner))))
  );
}

const plain = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '');
const withoutEmptyLines = (text: string) => text.replace(/\n+/g, '\n');
const withoutBreaks = (text: string) => text.replace(/\n/g, '');
