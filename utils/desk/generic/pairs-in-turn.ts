import { isField, type Pair, pair } from './pairs';
import { isSilent, shortText, tagOf } from './tree';

const FEWEST = 4;
const MOST = 60;
const OTHER = /^(?:TR|DL|UL|OL|TBODY|TABLE)$/;

const look = ({ tagName, className }: Element) => `${tagName} ${className}`;

/** Labels and values in turn, with nothing round a pair of them. */
export function pairsInTurn(row: Element): Pair[] {
  const kids = [...row.children];
  const [first, second] = kids;
  if (!first || !second || kids.length < FEWEST || kids.length > MOST) return [];
  if (OTHER.test(tagOf(row)) || look(first) === look(second)) return [];
  const labels = kids.filter((kid) => look(kid) === look(first));
  const isValue = (value: Element | null): value is Element =>
    value !== null && look(value) !== look(first) && value.tagName === second.tagName;
  if (labels.length < 2 || isField(second) || isSilent(first)) return [];
  if (!labels.every(({ nextElementSibling }) => isValue(nextElementSibling))) return [];
  return labels.flatMap((label) => {
    const value = label.nextElementSibling;
    return (value && pair(shortText(label, 80), value, label)) || [];
  });
}
