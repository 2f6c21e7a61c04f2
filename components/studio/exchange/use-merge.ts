import { useState } from 'react';
import type { Item } from '@/utils/contract/pack';
import type { ExchangeProblem } from '@/utils/exchange/exchange-problem';
import type { Choices } from '@/utils/exchange/merge/choices';
import type { MergedItem, ThreeItems } from '@/utils/exchange/merge/merge-packs';
import type { ChosenFile, Run } from '@/utils/exchange/open-one-file';
import { useStudioText } from '../use-studio-text';
import type { ExchangeContent, ExchangeTools } from './exchange-tools';
import { useJob } from './use-job';

export interface Merge {
  items: readonly MergedItem[];
  /** The new pack is installed already: it came with CareCue. */
  taken: boolean;
}

const undecided = () => undefined;

/** A new default pack – from a file, or installed with CareCue – beside what trainers changed. */
export function useMerge(
  content: ExchangeContent,
  tools: ExchangeTools,
  say: (words: string, failed?: boolean) => void,
) {
  const { text } = useStudioText();
  const { done, work, stop } = useJob();
  const [problems, setProblems] = useState<readonly ExchangeProblem[]>([]);
  const [merge, setMerge] = useState<Merge | null>(null);

  const start = async (job: (run: Run) => Promise<Merge | readonly ExchangeProblem[]>) => {
    setProblems([]);
    setMerge(null);
    const finished = await work(job);
    if (finished.stopped) return say(text('exchange.stopped'));
    if (!('items' in finished.value)) return setProblems(finished.value);
    if (finished.value.items.length === 0) return say(text('exchange.mergeNothing'));
    setMerge(finished.value);
  };

  const fromFile = (files: readonly ChosenFile[]) => {
    if (files.length === 0) return;
    void start(async (run) => {
      const { openFiles } = await import('@/utils/exchange/open-files');
      const { mergePacks, sideBySide } = await import('@/utils/exchange/merge/merge-packs');
      const opened = await openFiles(files, content.working, await tools.trust(), run);
      if (!opened.ok) return opened.problems;
      const three = sideBySide(content.defaults, content.working, opened.items);
      return { items: await run(mergePacks(three, undecided)), taken: false };
    });
  };

  const fromInstalled = (outdated: readonly ThreeItems[]) =>
    void start(async (run) => {
      const { mergePacks } = await import('@/utils/exchange/merge/merge-packs');
      return { items: await run(mergePacks(outdated, undecided)), taken: true };
    });

  const take = async ({ items, taken }: Merge, choices: Choices) => {
    const { mergeWith } = await import('@/utils/exchange/merge/choices');
    const { draftsOfMerge } = await import('@/utils/exchange/drafts-of');
    const inForce: readonly Item[] = content.inForce;
    const drafts = draftsOfMerge(mergeWith(items, choices), inForce, taken, tools.now());
    if (!(await tools.keep(drafts))) return say(text('exchange.notKept'), true);
    setMerge(null);
    say(text('exchange.taken', { count: drafts.length }));
  };

  return {
    done,
    stop,
    problems,
    merge,
    fromFile,
    fromInstalled,
    take,
    cancel: () => setMerge(null),
  };
}
