import { useMemo, useRef, useState } from 'react';
import { type Assessment, EMPTY_ASSESSMENT } from '@/utils/contract/assessment';
import type { Understand } from '@/utils/knowledge/search/understand';
import { sendMessage } from '@/utils/messaging';

const MOST_KEPT = 60;

/**
 * Reads a query as a customer's message. The background has the engine for that, so the answer comes
 * a moment later: until then the query means nothing, and with it the function is another one.
 */
export function useUnderstanding(): Understand {
  const known = useRef(new Map<string, Assessment | null>());
  const [answers, setAnswers] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another answer it gives other results.
  return useMemo(() => {
    const ask = async (query: string) => {
      if (known.current.size >= MOST_KEPT) known.current.clear();
      known.current.set(query, null);
      try {
        known.current.set(query, await sendMessage('understandText', { text: query }));
        setAnswers((count) => count + 1);
      } catch {
        // Without the background the words alone must do; the next keystroke asks again.
        known.current.delete(query);
      }
    };
    return (query) => {
      const assessment = known.current.get(query);
      if (assessment === undefined) void ask(query);
      return assessment ?? EMPTY_ASSESSMENT;
    };
  }, [answers]);
}
