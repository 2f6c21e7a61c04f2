import type { Spoken } from './assemble';
import { coreOf } from './core-name';
import { isProse } from './is-prose';
import { pairsIn } from './pairs';
import { tagOf } from './tree';

const FEWEST = 4;
/** Shares of signed messages from which a short line, or any that is not long, is none. */
const MOSTLY = 0.6;
const NEARLY_ALL = 0.75;
const LONG = 120;

const isSigned = ({ own, piece }: Spoken) => own || piece.time !== null || piece.role !== null;

const FIELDS = 3;

const isFieldTable = (element: Element) =>
  tagOf(element) === 'TABLE' &&
  [...element.querySelectorAll('tr')].flatMap(pairsIn).length >= FIELDS;

/**
 * Tells a heading, a tag or the label of a form that stands among the messages: unlike in kind to
 * all that name an author, a time or a side.
 */
export function createStrayTest(sample: readonly Spoken[]): (spoken: Spoken) => boolean {
  const signed = sample.filter(isSigned);
  if (sample.length < FEWEST || signed.length < sample.length * MOSTLY) return () => false;
  const kinds = new Set(
    signed.flatMap(({ piece }) => [coreOf(piece.unit.element), `in ${coreOf(piece.body)}`]),
  );
  const longest = signed.length >= sample.length * NEARLY_ALL ? LONG : 0;
  return (spoken) => {
    const { unit, body, text } = spoken.piece;
    if (!isSigned(spoken) && isFieldTable(unit.element)) return true;
    if (isSigned(spoken) || (isProse(text) && text.length > longest)) return false;
    return !kinds.has(coreOf(unit.element)) && !kinds.has(`in ${coreOf(body)}`);
  };
}
