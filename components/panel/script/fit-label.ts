/** What the drawing's units are on the screen; a label of 12 px can still be read. */
export const PIXELS_PER_UNIT = 2;
const SMALLEST = 12 / PIXELS_PER_UNIT;
const LARGEST = 9;

export interface FittedLabel {
  /** One line, or two where one would be too small to read. */
  lines: string[];
  /** In the drawing's units; never too small to read, even if it then reaches beyond its box. */
  size: number;
}

/** How words are written into a box of the drawing. */
export function fitLabel(text: string, width: number, height: number): FittedLabel {
  const sizeOf = (lines: readonly string[]) =>
    Math.min(
      LARGEST,
      (width * 0.94) / Math.max(...lines.map(emsOf)),
      (height * (lines.length > 1 ? 0.9 : 0.8)) / lines.length,
    );
  const [one, two] = [[text], inTwo(text)];
  const lines = sizeOf(one) < SMALLEST && sizeOf(two) > sizeOf(one) ? two : one;
  return { lines, size: Math.max(SMALLEST, sizeOf(lines)) };
}

/** A Chinese character is as wide as it is high. */
const emsOf = (text: string) =>
  Math.max(
    [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.55), 0),
    1,
  );

/** At the space nearest the middle, or where none is, after the middle. */
function inTwo(text: string): string[] {
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ +/g)].map(({ index }) => index);
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const cut = space ?? Math.ceil(middle);
  return [text.slice(0, cut), text.slice(cut).trim()].filter(Boolean);
}
