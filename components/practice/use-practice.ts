import { useEffect, useMemo, useState } from 'react';
import type { Practice } from '@/utils/contract/practice';
import type { Language } from '@/utils/contract/text';
import { type CheckDraft, openBook } from '@/utils/practice/open-book';
import type { PracticeBook } from '@/utils/practice/practice-book';
import { type PracticeRun, reply, startPractice } from '@/utils/practice/run-practice';
import type { PracticeTools } from './practice-tools';

interface Opened {
  practice: Practice;
  language: Language;
  seed: number;
  tools: PracticeTools;
}

export interface PracticeHeld {
  book: PracticeBook;
  run: PracticeRun;
  say(text: string): void;
  /** Null where nothing has been said yet. */
  takeBack: (() => void) | null;
}

/** One conversation with the way back; null until the draft check is there, `failed` where it never will be. */
export function usePractice(opened: Opened): PracticeHeld | 'failed' | null {
  const { practice, language, seed, tools } = opened;
  const { items, loadCheck } = tools;
  const [check, setCheck] = useState<{ run: CheckDraft } | 'failed' | null>(null);
  useEffect(() => {
    let stopped = false;
    loadCheck().then(
      (run) => !stopped && setCheck({ run }),
      () => !stopped && setCheck('failed'),
    );
    return () => {
      stopped = true;
    };
  }, [loadCheck]);
  const book = useMemo(
    () =>
      check && check !== 'failed'
        ? openBook({ practice, items, language, check: check.run })
        : null,
    [practice, items, language, check],
  );
  const [runs, setRuns] = useState<readonly PracticeRun[]>([]);
  if (check === 'failed') return 'failed';
  if (!book) return null;
  const run = runs.at(-1) ?? startPractice(book, seed);
  return {
    book,
    run,
    say: (text) => setRuns([...runs, reply(run, text, book)]),
    takeBack: runs.length > 0 ? () => setRuns(runs.slice(0, -1)) : null,
  };
}
