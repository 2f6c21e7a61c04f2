import { useEffect, useState } from 'react';
import type { Item } from '@/utils/contract/pack';
import type { Rules } from '@/utils/detection/rules';
import { fetchNeedModel } from '@/utils/storage/bundled-files';
import { keptRules } from '@/utils/storage/rules-store';
import { assessBy, buildRules } from '@/utils/studio/try/build-assess';
import type { Assess, Pair } from '@/utils/studio/try/tried';

interface Contents {
  published: readonly Item[];
  /** The same array where no draft changes what is found. */
  drafted: readonly Item[];
  ageThreshold: number;
}

/** Both detectors, with all that agents have; null until they are ready, and while they are made anew. */
export function useAssess({ published, drafted, ageThreshold }: Contents): Pair<Assess> | null {
  const [made, setMade] = useState<{ for: Contents; assess: Pair<Assess> } | null>(null);
  useEffect(() => {
    let stopped = false;
    const build = async () => {
      const settings = { ageThreshold, currentYear: new Date().getFullYear() };
      const before = assessBy(await rulesInForce(published), settings);
      const after = drafted === published ? before : assessBy(await compiled(drafted), settings);
      if (!stopped)
        setMade({ for: { published, drafted, ageThreshold }, assess: { before, after } });
    };
    void build();
    return () => {
      stopped = true;
    };
  }, [published, drafted, ageThreshold]);
  const current =
    made?.for.published === published &&
    made.for.drafted === drafted &&
    made.for.ageThreshold === ageThreshold;
  return current ? made.assess : null;
}

/** Those that the background has kept: they come in milliseconds. */
async function rulesInForce(published: readonly Item[]): Promise<Rules> {
  const version = await keptRules.version();
  const kept = version === null ? null : await keptRules.read(version);
  return kept ?? compiled(published);
}

/** What stands on the page is drawn before, and keys that were pressed act: it holds up the page. */
async function compiled(items: readonly Item[]): Promise<Rules> {
  const model = await fetchNeedModel();
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
  return buildRules(items, model);
}
