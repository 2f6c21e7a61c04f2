import type { SlotSpan } from '../matching/find-occurrences';
import { findAmounts } from './amounts';
import { findChildAges } from './child-ages';
import { findChineseAges } from './chinese-ages';
import { findEnglishAges } from './english-ages';

export interface FactSettings {
  /** Years from which a person counts as an older adult. */
  ageThreshold: number;
  currentYear: number;
}

const BABY_YEARS = 2;

/** The facts of a normalised text as spans of the slots that the rules use. */
export function findFacts(text: string, slots: Map<string, number>, settings: FactSettings): SlotSpan[] {
  const spans: SlotSpan[] = [];
  const add = (slot: string, { start, end }: { start: number; end: number }) => {
    const symbol = slots.get(slot);
    if (symbol !== undefined) spans.push({ symbol, start, end });
  };
  const ages = [
    ...findChineseAges(text, settings.currentYear),
    ...findEnglishAges(text, settings.currentYear),
    ...findChildAges(text),
  ];
  for (const age of ages) {
    if (age.value >= settings.ageThreshold) add('age', age);
    if (age.value < 18) add('child-age', age);
    if (age.value < BABY_YEARS) add('baby-age', age);
  }
  if (slots.has('number') || slots.has('money')) for (const fact of findAmounts(text)) add(fact.kind, fact);
  return spans;
}
