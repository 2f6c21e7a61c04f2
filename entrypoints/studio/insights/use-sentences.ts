import { useMemo } from 'react';
import type { SentenceTools } from '@/components/studio/insights/sentence-tools';
import { localDay } from '@/utils/care/local-day';
import { studioText } from '@/utils/i18n/studio/messages';
import { drafts as draftStore } from '@/utils/storage/studio';
import { contentRows } from '@/utils/studio/content-rows';
import { itemKey } from '@/utils/studio/item-key';
import { holdsSentences, takeSentence } from '@/utils/studio/sentence-places';
import { stampEdit } from '@/utils/studio/stamp-edit';
import type { StudioViewProps } from '../studio-view';
import { useInbox } from '../use-inbox';
import { bringInSentences } from './bring-in-sentences';

/** Sentences that helped; one that is taken becomes a draft, which is opened. */
export function useSentences({ studio, language, open, say }: StudioViewProps): SentenceTools {
  const { sentences, remove } = useInbox();
  const items = useMemo(
    () =>
      contentRows(studio)
        .filter((row) => holdsSentences(row) && row.origin !== 'taken-away')
        .filter(({ draft }) => draft !== 'taken-away')
        .map(({ item }) => item),
    [studio],
  );
  return useMemo(
    () => ({
      sentences,
      items,
      remove,
      bringIn: bringInSentences,
      async take(sentence, { item, path }) {
        const { toTraditional } = await import('@/utils/knowledge/convert-traditional');
        const key = itemKey(item);
        const before = studio.drafts.find((one) => itemKey(one) === key);
        const inForce = studio.items.find((one) => itemKey(one) === key) ?? null;
        const changed = takeSentence(item, path, sentence, toTraditional);
        const { kind, id } = item;
        const saved = await draftStore.save([
          {
            ...before,
            ...{ kind, id },
            item: stampEdit(changed, inForce, localDay(Date.now())) ?? changed,
            base: before?.base ?? inForce,
            updatedAt: Date.now(),
          },
        ]);
        if (!saved.ok) return say(studioText(language, `problem.${saved.problem.kind}`), true);
        say(studioText(language, 'sentences.taken'));
        open('content', key);
      },
    }),
    [sentences, items, remove, studio, language, open, say],
  );
}
