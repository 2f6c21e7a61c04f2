import { useEffect, useState } from 'react';
import { type CareTools, NO_FACTS, type PageFacts } from './care-tools';

/** What stands on the desk's page, once it is read; `then` is told of it at that moment. */
export function usePageFacts(
  readPage: CareTools['readPage'],
  then: (facts: PageFacts) => void,
): PageFacts {
  const [facts, setFacts] = useState<PageFacts>(NO_FACTS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; what is done with it then is of that moment.
  useEffect(() => {
    let stopped = false;
    const take = (shown: PageFacts) => {
      if (stopped) return;
      setFacts(shown);
      then(shown);
    };
    void readPage().then(take, () => undefined);
    return () => {
      stopped = true;
    };
  }, [readPage]);
  return facts;
}
