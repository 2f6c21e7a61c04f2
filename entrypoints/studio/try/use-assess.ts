import { useEffect, useState } from 'react';
import type { Item } from '@/utils/contract/pack';
import type { NeedModel } from '@/utils/detection/model/need-model';
import { fetchNeedModel } from '@/utils/storage/bundled-files';
import { buildAssess } from '@/utils/studio/try/build-assess';
import type { Assess, Pair } from '@/utils/studio/try/tried';

interface Contents {
  published: readonly Item[];
  /** The same array where no draft changes what is found. */
  drafted: readonly Item[];
  ageThreshold: number;
}

/** Both detectors, with all that agents have; null until they are ready, and while they are made anew. */
export function useAssess({ published, drafted, ageThreshold }: Contents): Pair<Assess> | null {
  const [model, setModel] = useState<{ read: NeedModel | null } | null>(null);
  const [made, setMade] = useState<{ for: Contents; assess: Pair<Assess> } | null>(null);
  useEffect(() => {
    let stopped = false;
    void fetchNeedModel().then((read) => !stopped && setModel({ read }));
    return () => {
      stopped = true;
    };
  }, []);
  useEffect(() => {
    if (!model) return;
    let stopped = false;
    const settings = { ageThreshold, currentYear: new Date().getFullYear() };
    const build = async () => {
      // Each takes a third of a second: what stands on the page is drawn before, keys act in between.
      await nextFrame();
      if (stopped) return;
      const before = buildAssess(published, model.read, settings);
      await nextFrame();
      if (stopped) return;
      const after = drafted === published ? before : buildAssess(drafted, model.read, settings);
      setMade({ for: { published, drafted, ageThreshold }, assess: { before, after } });
    };
    void build();
    return () => {
      stopped = true;
    };
  }, [model, published, drafted, ageThreshold]);
  const current =
    made?.for.published === published &&
    made.for.drafted === drafted &&
    made.for.ageThreshold === ageThreshold;
  return current ? made.assess : null;
}

/** A hidden page has no frames: then it need not wait either. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
