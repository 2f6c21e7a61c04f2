import type { DraftToCheck, Finding } from '@/utils/contract/draft';
import type { Item, ItemKind, ItemOf } from '@/utils/contract/pack';
import type { DraftRules } from '@/utils/drafting/draft-rules';

let compiled: { items: readonly Item[]; rules: DraftRules } | null = null;

/** The check itself is brought when the first draft is written; plain English with an English one. */
export async function checkInPanel(
  draft: DraftToCheck,
  items: readonly Item[],
): Promise<Finding[]> {
  const [{ checkDraft }, { compileDraftRules }, { loadLearntWords }] = await Promise.all([
    import('@/utils/drafting/check-draft'),
    import('@/utils/drafting/compile-draft-rules'),
    import('@/utils/drafting/learnt/load-learnt-words'),
  ]);
  if (compiled?.items !== items) {
    const of = <K extends ItemKind>(kind: K) =>
      items.filter((item): item is ItemOf<K> => item.kind === kind);
    const { rules } = compileDraftRules({
      concepts: of('concept'),
      rules: of('draft-rule'),
      terms: of('term'),
    });
    compiled = { items, rules };
  }
  // Without it, and without the packages, the rules alone must do.
  compiled.rules.learnt ??= await loadLearntWords().catch(() => null);
  if (draft.language === 'en' && !compiled.rules.english) {
    const { loadEnglish } = await import('@/utils/drafting/english/load-english');
    compiled.rules.english = await loadEnglish().catch(() => null);
  }
  return checkDraft(draft, compiled.rules);
}
