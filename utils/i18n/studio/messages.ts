import type { Language } from '@/utils/contract/text';
import { fillIn, type ParamsIn } from '../fill-in';
import { bulk } from './bulk';
import { choices } from './choices';
import { editor } from './editor';
import { exchange } from './exchange';
import { exchangeMerge } from './exchange-merge';
import { exchangeProblems } from './exchange-problems';
import { faults } from './faults';
import { guideFields } from './guide-fields';
import { helps } from './helps';
import { insights } from './insights';
import { list } from './list';
import { otherFields } from './other-fields';
import { PRACTICE_TEXTS } from './practice';
import { publish } from './publish';
import { sentences } from './sentences';
import { shell } from './shell';
import { signing } from './signing';
import { tryOut } from './try';
import { tryCases } from './try-cases';

/** Every text of the studio: apart from the others, which the background and the panel carry too. */
export const STUDIO_TEXTS = {
  ...shell,
  ...list,
  ...editor,
  ...publish,
  ...bulk,
  ...faults,
  ...guideFields,
  ...otherFields,
  ...helps,
  ...choices,
  ...signing,
  ...insights,
  ...sentences,
  ...exchange,
  ...exchangeMerge,
  ...exchangeProblems,
  ...tryOut,
  ...tryCases,
  ...PRACTICE_TEXTS,
} as const;

export type StudioKey = keyof typeof STUDIO_TEXTS;

type ParamsAfter<K extends StudioKey> =
  ParamsIn<(typeof STUDIO_TEXTS)[K]['en']> extends undefined
    ? [params?: undefined]
    : [params: ParamsIn<(typeof STUDIO_TEXTS)[K]['en']>];
/** Those that need nothing filled in. */
export type PlainStudioKey = {
  [K in StudioKey]: ParamsAfter<K> extends [params?: undefined] ? K : never;
}[StudioKey];
export type StudioParams<K extends StudioKey> = ParamsAfter<K>;

/** A text of the studio in `language`, its parameters filled in; all of them are required. */
export function studioText<K extends StudioKey>(
  language: Language,
  key: K,
  ...[params]: ParamsAfter<K>
): string {
  return fillIn(STUDIO_TEXTS[key][language], params);
}
