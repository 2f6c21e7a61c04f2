import type { DraftToCheck, Finding } from '@/utils/contract/draft';
import type { Item } from '@/utils/contract/pack';
import { checkDraft } from '@/utils/drafting/check-draft';
import { compileDraftRules } from '@/utils/drafting/compile-draft-rules';
import { loadEnglish } from '@/utils/drafting/english/load-english';
import { loadLearntWords } from '@/utils/drafting/learnt/load-learnt-words';
import { draftItems } from '@/utils/knowledge/draft-items';

export type CheckReply = (draft: DraftToCheck) => Finding[];

/** The very check of replies that agents have, over this content; plain English with it. */
export async function buildDraftCheck(items: readonly Item[]): Promise<CheckReply> {
  const { rules } = compileDraftRules(draftItems(items));
  // Without them the rules alone must do, as with agents.
  rules.english = await loadEnglish().catch(() => null);
  rules.learnt = await loadLearntWords().catch(() => null);
  return (draft) => checkDraft(draft, rules);
}
