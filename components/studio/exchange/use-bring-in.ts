import { useState } from 'react';
import type { ExchangeProblem } from '@/utils/exchange/exchange-problem';
import type { ChosenFile } from '@/utils/exchange/open-one-file';
import type { PackHead } from '@/utils/exchange/pack/read-pack-file';
import { changesOf, type ImportPlan } from '@/utils/exchange/plan-import';
import { useStudioText } from '../use-studio-text';
import type { ExchangeContent, ExchangeTools } from './exchange-tools';
import { useJob } from './use-job';

export interface Planned {
  plan: ImportPlan;
  /** Of the pack file, if there is one among them. */
  head: PackHead | null;
}

/** Choose, see what would change, take it in or leave it: nothing is kept before. */
export function useBringIn(
  content: ExchangeContent,
  tools: ExchangeTools,
  say: (words: string, failed?: boolean) => void,
) {
  const { text } = useStudioText();
  const { done, work, stop } = useJob();
  const [problems, setProblems] = useState<readonly ExchangeProblem[]>([]);
  const [planned, setPlanned] = useState<Planned | null>(null);

  const open = async (files: readonly ChosenFile[], exactly: boolean) => {
    if (files.length === 0) return;
    setProblems([]);
    setPlanned(null);
    const { planFiles } = await import('@/utils/exchange/plan-files');
    const finished = await work((run) => planFiles(files, content.working, exactly, run));
    if (finished.stopped) say(text('exchange.stopped'));
    else if (finished.value.ok) setPlanned(finished.value);
    else setProblems(finished.value.problems);
  };

  const take = async ({ plan }: Planned) => {
    const { draftsOfChanges } = await import('@/utils/exchange/drafts-of');
    const drafts = draftsOfChanges(changesOf(plan), content.inForce, tools.now());
    if (!(await tools.keep(drafts))) return say(text('exchange.notKept'), true);
    setPlanned(null);
    say(text('exchange.taken', { count: drafts.length }));
  };

  return { done, stop, problems, planned, open, take, cancel: () => setPlanned(null) };
}
