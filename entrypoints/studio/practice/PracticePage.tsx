import { useMemo } from 'react';
import { PracticeView } from '@/components/practice/PracticeView';
import type { PracticeTools } from '@/components/practice/practice-tools';
import { localDay } from '@/utils/care/local-day';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { studioText } from '@/utils/i18n/studio/messages';
import { drafts } from '@/utils/storage/studio';
import { contentRows } from '@/utils/studio/content-rows';
import { itemKey } from '@/utils/studio/item-key';
import { caseFromPractice, caseFromWords, freeCaseId } from '@/utils/studio/keep-case';
import type { StudioViewProps } from '../studio-view';

/** Practice as agents have it; here a conversation can also be kept as an exemplary case. */
export function PracticePage({ studio, language, open, say }: StudioViewProps) {
  const { items } = studio;
  const tools = useMemo((): PracticeTools => {
    const taken = new Set(contentRows(studio).map(({ key }) => key));
    const kept = (wish: string, written: typeof language) => ({
      id: freeCaseId(wish, (id) => taken.has(itemKey({ kind: 'case', id }))),
      language: written,
      source: studioText(language, 'new.source'),
      today: localDay(Date.now()),
    });
    const keep = async (item: UnfinishedItem) => {
      const ref = { kind: item.kind, id: item.id };
      const saved = await drafts.save([{ ...ref, item, base: null, updatedAt: Date.now() }]);
      if (saved.ok) open('content', itemKey(ref));
      else say(studioText(language, `problem.${saved.problem.kind}`), true);
    };
    return {
      items,
      newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
      loadCheck: async () => {
        const { buildDraftCheck } = await import('@/utils/studio/try/build-draft-check');
        return buildDraftCheck(items);
      },
      keepCase: (practice, run, written) =>
        void keep(caseFromPractice(practice, { run, items }, kept(practice.id, written))),
      keepWords: (pasted) => void keep(caseFromWords(pasted, kept('worked-case', language))),
    };
  }, [studio, items, language, open, say]);
  return <PracticeView tools={tools} />;
}
