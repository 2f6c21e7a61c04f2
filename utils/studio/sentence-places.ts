import type { ItemKind } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import type { Language } from '@/utils/contract/text';
import { valueAt, withValue } from './form/edit-value';
import type { Path } from './form/shape';
import { type LooseText, type ToTraditional, writeText } from './form/write-text';

/** Where an agent's own sentence can stand; `*`: every entry of the list. */
const PLACES: Partial<Record<ItemKind, readonly string[]>> = {
  script: [
    ...['opening', 'gate.question', 'gate.ifWorrying', 'device.*'],
    ...['steps.*.say', 'steps.*.check', 'steps.*.ifNot'],
    ...['variants.*.steps.*.say', 'variants.*.steps.*.check', 'variants.*.steps.*.ifNot'],
    ...['secondRoute', 'close', 'followUp'],
  ],
  need: ['sayFirst.*', 'checkUnderstanding.*', 'ifStuck.*', 'handOff.*', 'afterwards.*'],
};

/** One text of an item that an agent says to the customer. */
export interface SentencePlace {
  path: Path;
  text: LooseText;
}

/** Kinds of items that hold sentences for the customer. */
export const holdsSentences = ({ kind }: { kind: ItemKind }): boolean => kind in PLACES;

/** The texts of an item that are there, in the order in which they are said. */
export function sentencePlaces(item: UnfinishedItem): SentencePlace[] {
  const paths = (PLACES[item.kind] ?? []).flatMap((place) => spread(item, [], place.split('.')));
  return paths.flatMap((path) => {
    const text = valueAt(item, path);
    return typeof text === 'object' && text !== null ? [{ path, text }] : [];
  });
}

/** A copy with the sentence there in its language; the other languages stay to be written. */
export function takeSentence(
  item: UnfinishedItem,
  path: Path,
  { text, language }: { text: string; language: Language },
  convert: ToTraditional | null,
): UnfinishedItem {
  const before = (valueAt(item, path) ?? {}) as LooseText;
  return withValue(item, path, writeText(before, language, text, convert)) as UnfinishedItem;
}

function spread(item: UnfinishedItem, before: Path, [part, ...rest]: readonly string[]): Path[] {
  if (part === undefined) return [before];
  if (part !== '*') return spread(item, [...before, part], rest);
  const list = valueAt(item, before);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => spread(item, [...before, index], rest));
}

/** By their words: an item in which the sentence stands. */
export function sentencesInUse(
  items: readonly UnfinishedItem[],
): ReadonlyMap<string, UnfinishedItem> {
  return new Map(
    items.flatMap((item) =>
      sentencePlaces(item).flatMap(({ text }) =>
        Object.values(text).map((words): [string, UnfinishedItem] => [words, item]),
      ),
    ),
  );
}
