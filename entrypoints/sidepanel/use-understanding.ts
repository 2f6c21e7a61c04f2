import { useEffect, useMemo, useRef, useState } from 'react';
import type { KnowledgeView } from '@/components/panel/panel-props';
import { type Assessment, EMPTY_ASSESSMENT } from '@/utils/contract/assessment';
import { DETECTION_KINDS } from '@/utils/knowledge/detection-items';
import type { Understand } from '@/utils/knowledge/search/understand';
import type { UnderstandReply, UnderstandRequest } from './understand-worker';

const MOST_KEPT = 60;

/**
 * Reads a query as a customer's message, in a worker: what was not read yet is nothing for now, and
 * the function is another one as soon as the answer is there.
 */
export function useUnderstanding(knowledge: KnowledgeView): Understand {
  const worker = useRef<Worker | null>(null);
  const known = useRef(new Map<string, Assessment | null>());
  const [answers, setAnswers] = useState(0);
  const items = knowledge.kind === 'ready' ? knowledge.items : null;

  useEffect(() => {
    if (!items) return;
    const started = new Worker(new URL('./understand-worker.ts', import.meta.url), {
      type: 'module',
    });
    const kinds: readonly string[] = DETECTION_KINDS;
    const request: UnderstandRequest = { items: items.filter(({ kind }) => kinds.includes(kind)) };
    started.postMessage(request);
    started.addEventListener('message', ({ data }: MessageEvent<UnderstandReply>) => {
      known.current.set(data.query, data.assessment);
      setAnswers((count) => count + 1);
    });
    worker.current = started;
    return () => {
      started.terminate();
      worker.current = null;
      known.current.clear();
    };
  }, [items]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with another answer it gives other results.
  return useMemo(
    () => (query) => {
      const assessment = known.current.get(query);
      if (assessment === undefined && worker.current) {
        if (known.current.size >= MOST_KEPT) known.current.clear();
        known.current.set(query, null);
        worker.current.postMessage({ query } satisfies UnderstandRequest);
      }
      return assessment ?? EMPTY_ASSESSMENT;
    },
    [answers, items],
  );
}
