import type { Finding } from '@/utils/contract/draft';
import { checkDraft } from '@/utils/drafting/check-draft';
import { compileDraftRules } from '@/utils/drafting/compile-draft-rules';
import { loadEnglish } from '@/utils/drafting/english/load-english';
import { loadLearntWords } from '@/utils/drafting/learnt/load-learnt-words';
import { convertTraditional } from '@/utils/knowledge/convert-traditional';
import { draftItems } from '@/utils/knowledge/draft-items';
import { loadItems } from './load-items';
import type { DraftCase } from './read-cases';

export interface LoadedDraftCheck {
  check(draft: DraftCase): Finding[];
  /** Items and patterns that were left out, as lines to show. */
  problems: string[];
}

/** The check of drafts with the content of `knowledge/`, as the panel has it. */
export async function loadDraftCheck(): Promise<LoadedDraftCheck> {
  const { items, problems } = loadItems();
  const compiled = compileDraftRules(draftItems(convertTraditional(items)));
  const rules = {
    ...compiled.rules,
    english: await loadEnglish(),
    learnt: await loadLearntWords(),
  };
  return {
    check: ({ text, lang, needs, messages, solved }) =>
      checkDraft({ text, language: lang ?? languageOf(text), needs, messages, solved }, rules),
    problems: [
      ...problems,
      ...compiled.problems.map(
        ({ kind, id, path, message }) => `${kind} ${id} ${path}: ${message}`,
      ),
    ],
  };
}

const languageOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en');
