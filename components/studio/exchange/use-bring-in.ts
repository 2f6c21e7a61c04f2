import { useState } from 'react';
import type { ExchangeProblem } from '@/utils/exchange/exchange-problem';
import type { ChosenFile } from '@/utils/exchange/open-one-file';
import { notesOnPack, type PackNote } from '@/utils/exchange/pack/notes-on-pack';
import type { PackHead } from '@/utils/exchange/pack/read-pack-file';
import { changesOf, type ImportPlan } from '@/utils/exchange/plan-import';
import { useStudioText } from '../use-studio-text';
import type { ExchangeContent, ExchangeTools } from './exchange-tools';
import { useJob } from './use-job';

export interface Planned {
  plan: ImportPlan;
  /** Of the pack file, if there is one among them. */
  head: PackHead | null;
  /** What is to be known of that pack. */
  notes: readonly PackNote[];
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
    const finished = await work(async (run) => {
      const { planFiles } = await import('@/utils/exchange/plan-files');
      const trust = await tools.trust();
      return { trust, read: await planFiles(files, content.working, exactly, trust, run) };
    });
    if (finished.stopped) return say(text('exchange.stopped'));
    const { trust, read } = finished.value;
    if (!read.ok) return setProblems(read.problems);
    const { plan, head } = read;
    const { pinnedKeys, ownKey, inForce } = trust;
    const measure = { pinned: pinnedKeys !== null, ownKey, inForce, now: tools.now() };
    setPlanned({ plan, head, notes: head ? notesOnPack(head, measure) : [] });
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
