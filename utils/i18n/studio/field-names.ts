import type { ItemKind } from '@/utils/contract/pack';
import type { Language } from '@/utils/contract/text';
import { STUDIO_TEXTS } from './messages';

const texts: Readonly<Record<string, Record<Language, string>>> = STUDIO_TEXTS;

/** `names`: where the field stands in an item of this kind, without list numbers. */
export function fieldName(kind: ItemKind, names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  const text = texts[`field.${[kind, ...names].join('.')}`] ?? texts[`field.${last}`];
  return text?.[language] ?? last;
}

/** What is to be known before it is filled in; null: the name says it all. */
export function fieldHelp(
  kind: ItemKind,
  names: readonly string[],
  language: Language,
): string | null {
  const last = names.at(-1) ?? '';
  const text = texts[`help.${[kind, ...names].join('.')}`] ?? texts[`help.${kind}.${last}`];
  return text?.[language] ?? null;
}

/** The name of something that can be chosen; itself where it has none. */
export const choiceName = (value: string, language: Language): string =>
  texts[`choice.${value}`]?.[language] ?? value;

/** The name of one of the shapes that a field can have. */
export const shapeName = (
  kind: ItemKind,
  names: readonly string[],
  index: number,
  language: Language,
): string => texts[`shape.${[kind, ...names].join('.')}.${index}`]?.[language] ?? `${index + 1}`;
