/** From so many words on a paragraph is known to be one, where they carry no times of their own. */
const FEWEST = 4;
const TIMED =
  /^data-(?:start|begin|from|time|ts|t|ms|m|offset|sec|seconds?)(?:-?(?:time|ms|sec))?$/;

/** A line of a transcript in which every word is an element of its own, to be lit as it is played. */
export function isWordByWord({ children, tagName }: Element): boolean {
  if (children.length < 2) return false;
  const timed = [...(children[0]?.attributes ?? [])].some(
    ({ name, value }) => TIMED.test(name) && /^[\d.:]+$/.test(value),
  );
  if (!timed && (tagName !== 'P' || children.length < FEWEST)) return false;
  for (const word of children) {
    if (word.tagName !== 'SPAN' || word.childElementCount > 0) return false;
    if (/\S\s+\S/.test(word.textContent ?? '')) return false;
  }
  return true;
}
