import type { SlotSpan } from '../matching/span';
import { findAmounts } from './amounts';
import { findChildAges } from './child-ages';
import { findChineseAges } from './chinese-ages';
import { findEnglishAges } from './english-ages';
import type { Fact } from './fact';

export interface FactSettings {
  /** Years from which a person counts as an older adult. */
  ageThreshold: number;
  currentYear: number;
}

const BABY_YEARS = 2;
/** What every rule of a language needs. */
const HAN = /[\u4e00-\u9fff]/;
const LATIN_WORD = /[a-z]{2}/;

/** The facts of a normalised text as spans of the slots that the rules use. */
export function findFacts(
  text: string,
  slots: Map<string, number>,
  settings: FactSettings,
): SlotSpan[] {
  const spans: SlotSpan[] = [];
  const add = (slot: string, { start, end, valueStart }: Fact) => {
    const symbol = slots.get(slot);
    if (symbol === undefined) return;
    spans.push({ symbol, start, end });
    // Also without the words before it, for patterns that name these themselves.
    if (valueStart > start) spans.push({ symbol, start: valueStart, end });
  };
  const languages = { chinese: HAN.test(text), english: LATIN_WORD.test(text) };
  const ages = [
    ...(languages.chinese ? findChineseAges(text, settings.currentYear) : []),
    ...(languages.english ? findEnglishAges(text, settings.currentYear) : []),
    ...findChildAges(text, languages),
  ];
  for (const age of ages) {
    if (age.value >= settings.ageThreshold) add('age', age);
    if (age.value < 18) add('child-age', age);
    if (age.value < BABY_YEARS) add('baby-age', age);
  }
  const numbers = slots.has('number');
  if (numbers || slots.has('money'))
    for (const fact of findAmounts(text, !numbers)) add(fact.kind, fact);
  return spans;
}
