import { useMemo, useRef, useState } from 'react';
import { type Edit, ItemEditor } from '@/components/studio/editor/ItemEditor';
import type { SaveOutcome } from '@/components/studio/editor/use-autosave';
import { localDay } from '@/utils/care/local-day';
import type { Item } from '@/utils/contract/pack';
import type { ItemDraft, ItemRef, UnfinishedItem } from '@/utils/contract/studio';
import { studioText } from '@/utils/i18n/studio/messages';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import { drafts } from '@/utils/storage/studio';
import { itemKey } from '@/utils/studio/item-key';
import { stampEdit } from '@/utils/studio/stamp-edit';
import { withDrafts } from '@/utils/studio/with-drafts';
import type { StudioViewProps } from '../studio-view';
import { useTryExamples } from './use-try-examples';

/** One item in its form, kept as a draft while it is written. */
export function EditPage(props: StudioViewProps & { item: ItemRef; at?: string }) {
  const { item: ref, studio, language, open, say } = props;
  const inForce = find(studio.items, ref);
  const original = find(studio.defaults, ref);
  const draft = studio.drafts.find((one) => itemKey(one) === itemKey(ref)) ?? null;
  const { items, drafts: all } = studio;
  const tryExamples = useTryExamples(studio, props.settings.ageThreshold);
  const knowledge = useMemo(() => createKnowledge(withDrafts(items, all)), [items, all]);
  // What this window wrote last: a draft with another time comes from elsewhere.
  const written = useRef(draft?.updatedAt ?? null);
  const [opened, setOpened] = useState({ number: 0, start: startOf(draft, inForce) });
  const begin = (start: Edit) => setOpened((before) => ({ number: before.number + 1, start }));

  if (!draft && !inForce && !original)
    return <p role="alert">{studioText(language, 'edit.notFound')}</p>;

  if ((draft?.updatedAt ?? null) !== written.current && isNewer(draft, written.current)) {
    written.current = draft?.updatedAt ?? null;
    begin(startOf(draft, inForce));
  }

  const keep = async (item: Edit): Promise<SaveOutcome> => {
    const stamped = item && stampEdit(item, inForce, localDay(Date.now()));
    const same = item ? stamped === null : inForce === null;
    const updatedAt = Date.now();
    written.current = same ? null : updatedAt;
    const saved = same
      ? await drafts.drop([ref])
      : await drafts.save([
          { ...draft, ...ref, item: stamped, base: draft?.base ?? inForce, updatedAt },
        ]);
    if (!saved.ok) say(studioText(language, `problem.${saved.problem.kind}`), true);
    return saved.ok ? (same ? 'same' : 'saved') : 'failed';
  };
  return (
    <ItemEditor
      key={opened.number}
      item={ref}
      start={opened.start}
      drafted={draft !== null}
      inForce={inForce}
      original={original}
      knowledge={knowledge}
      onKeep={keep}
      onTry={tryExamples}
      at={props.at}
      onBack={() => open('content')}
    />
  );
}

const find = (items: readonly Item[], ref: ItemRef): Item | null =>
  items.find((item) => item.kind === ref.kind && item.id === ref.id) ?? null;

function startOf(draft: ItemDraft | null, inForce: Item | null): Edit {
  return draft ? draft.item : (inForce as unknown as UnfinishedItem | null);
}

/** Written by another window after this one wrote. */
const isNewer = (draft: ItemDraft | null, written: number | null) =>
  draft !== null && draft.updatedAt > (written ?? 0);
