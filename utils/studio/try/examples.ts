import type { Item } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import type { ItemFault } from '../item-fault';

const LISTS = ['matches', 'ignores'] as const;

/** One of an item's own sentences, and whether it is found, or not found, as it should be. */
export interface ExampleResult {
  list: (typeof LISTS)[number];
  index: number;
  words: string;
  holds: boolean;
}

/** Tells whether an item is found in words. */
export type IsFound = (words: string) => boolean;

/** Their checks try the examples already, and they tell at the field which one breaks. */
const TRIED_BY_CHECKS: ReadonlySet<Item['kind']> = new Set(['signal', 'draft-rule']);

/** Whether its examples have to be tried apart from the checks of content. */
export const needsTrial = (item: UnfinishedItem): boolean =>
  !TRIED_BY_CHECKS.has(item.kind) && examplesOf(item).length > 0;

export function tryExamples(item: UnfinishedItem, isFound: IsFound): ExampleResult[] {
  return examplesOf(item).map((one) => ({
    ...one,
    holds: isFound(one.words) === (one.list === 'matches'),
  }));
}

/** What the checks of content found of the examples that they try. */
export function resultsOfFaults(
  item: UnfinishedItem,
  faults: readonly ItemFault[],
): ExampleResult[] {
  if (!TRIED_BY_CHECKS.has(item.kind) || faults.some(({ code }) => code === 'bad-pattern'))
    return [];
  const broken = new Set(
    faults.filter(({ code }) => code in { 'example-missed': 1, 'example-found': 1 }).map(pathOf),
  );
  return examplesOf(item).map((one) => ({ ...one, holds: !broken.has(placeOfExample(one)) }));
}

/** What breaks, to be told at its field like everything else that is wrong. It only advises. */
export function faultsOfResults(results: readonly ExampleResult[]): ItemFault[] {
  return results
    .filter(({ holds }) => !holds)
    .map((one) => ({
      path: placeOfExample(one),
      code: one.list === 'matches' ? 'example-missed' : 'example-found',
      about: one.words,
      limit: 0,
      stops: false,
    }));
}

const pathOf = ({ path }: ItemFault) => path;
const placeOfExample = ({ list, index }: Pick<ExampleResult, 'list' | 'index'>) =>
  `${list}.${index}`;

function examplesOf(item: UnfinishedItem): Omit<ExampleResult, 'holds'>[] {
  return LISTS.flatMap((list) => {
    const sentences: readonly unknown[] = Array.isArray(item[list]) ? item[list] : [];
    return sentences.flatMap((words, index) =>
      typeof words === 'string' && words.trim() !== '' ? [{ list, index, words }] : [],
    );
  });
}
