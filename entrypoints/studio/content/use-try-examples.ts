import { useCallback, useMemo, useRef } from 'react';
import type { TryItemExamples } from '@/components/studio/try/examples/use-examples';
import type { Item } from '@/utils/contract/pack';
import { checkItem } from '@/utils/knowledge/validate-pack';
import { fetchNeedModel } from '@/utils/storage/bundled-files';
import { assessBy, buildRules, isDetected } from '@/utils/studio/try/build-assess';
import { tryExamples } from '@/utils/studio/try/examples';
import { findItem } from '@/utils/studio/try/find-item';
import type { Assess } from '@/utils/studio/try/tried';
import { withDrafts } from '@/utils/studio/with-drafts';
import { finishedDrafts } from '../finished-drafts';
import type { StudioContent } from '../use-studio-content';

/** Tries the examples of the item that is open, among all content with the finished drafts. */
export function useTryExamples(studio: StudioContent, ageThreshold: number): TryItemExamples {
  const { items, drafts } = studio;
  const among = useMemo(() => withDrafts(items, finishedDrafts(drafts)), [items, drafts]);
  // Kept while the item is written: what it is tried among is asked for when it is tried.
  const latest = useRef(among);
  latest.current = among;
  const made = useRef<{ key: string; assess: Promise<Assess> } | null>(null);
  return useCallback(
    async (unfinished) => {
      const checked = checkItem(unfinished);
      if (!checked.ok) return [];
      const currentYear = new Date().getFullYear();
      const content = latest.current;
      const assess = () => {
        const key = detectedIn(content);
        if (made.current?.key !== key) {
          const build = async () =>
            assessBy(buildRules(content, await fetchNeedModel()), { ageThreshold, currentYear });
          made.current = { key, assess: build() };
        }
        return made.current.assess;
      };
      const world = { among: content, assess, ageThreshold, currentYear };
      const isFound = await findItem(checked.item, world);
      return isFound ? tryExamples(unfinished, isFound) : [];
    },
    [ageThreshold],
  );
}

const numbers = new WeakMap<Item, number>();
let next = 1;

/** Tells contents apart by what detection reads of them: making its rules takes a moment each time. */
function detectedIn(content: readonly Item[]): string {
  return content.filter(isDetected).map(nameOf).join(' ');
}

function nameOf(item: Item): string {
  // Of a script only this is read, and its words are what is being written.
  if (item.kind === 'script') return `${item.id}${JSON.stringify(item.gate?.fraudTypes ?? [])}`;
  const number = numbers.get(item) ?? next++;
  numbers.set(item, number);
  return `${number}`;
}
