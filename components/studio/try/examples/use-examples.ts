import { useEffect, useState } from 'react';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { type ExampleResult, needsTrial } from '@/utils/studio/try/examples';

/** Tries an item's own examples; none where it is not complete enough to be looked for. */
export type TryItemExamples = (item: UnfinishedItem) => Promise<readonly ExampleResult[]>;

/** After the checks of the same pause: the field says first what it lacks. */
const PAUSE_MS = 400;
const NONE: readonly ExampleResult[] = [];

/** Which examples hold, tried in the pauses of typing. */
export function useExamples(
  item: UnfinishedItem | null,
  tryThem: TryItemExamples | undefined,
): readonly ExampleResult[] {
  const [results, setResults] = useState(NONE);
  useEffect(() => {
    if (!item || !tryThem || !needsTrial(item)) return setResults(NONE);
    let stopped = false;
    const timer = setTimeout(() => {
      void tryThem(item).then((tried) => !stopped && setResults(tried));
    }, PAUSE_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [item, tryThem]);
  return results;
}
