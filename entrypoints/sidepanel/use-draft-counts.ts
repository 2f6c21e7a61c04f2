import { useCallback, useEffect, useRef } from 'react';
import type { Draft, Finding } from '@/utils/contract/draft';
import { countDraft, NO_DRAFT, settleFinding } from '@/utils/insights/draft-counts';
import { countMarks } from '@/utils/storage/insights';

/**
 * Counts what the check says of a draft and what the agent makes of it, by rule and never by word.
 * `conversation`: the key of the one in view; null: none.
 */
export function useDraftCounts(
  conversation: string | null,
  draft: Draft | null,
  findings: readonly Finding[],
) {
  const counted = useRef(NO_DRAFT);
  const written = draft !== null && draft.text.trim() !== '';
  // What was being written elsewhere was not sent by looking at another ticket.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another conversation it begins anew.
  useEffect(() => {
    counted.current = NO_DRAFT;
  }, [conversation]);
  useEffect(() => {
    const { counts, marks } = countDraft(counted.current, written ? findings : null);
    counted.current = counts;
    void countMarks(marks);
  }, [written, findings]);
  return useCallback((finding: Finding, what: 'finding-taken' | 'finding-ignored') => {
    const { counts, marks } = settleFinding(counted.current, finding, what);
    counted.current = counts;
    void countMarks(marks);
  }, []);
}
