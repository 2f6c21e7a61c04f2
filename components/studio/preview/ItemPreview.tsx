import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { DetailView } from '@/components/panel/detail/DetailView';
import { isShown } from '@/components/panel/search/item-title';
import { type PanelTools, PanelToolsProvider } from '@/components/panel/use-panel';
import type { Item } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { LANGUAGES, type Language } from '@/utils/contract/text';
import { choiceName } from '@/utils/i18n/studio/field-names';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { checkItem } from '@/utils/knowledge/validate-pack';
import { Choice } from '../parts/Choice';
import { useStudioText } from '../use-studio-text';
import { NeedCue } from './NeedCue';
import { ScriptRun } from './ScriptRun';

interface ItemPreviewProps {
  item: UnfinishedItem;
  /** What the item refers to is looked up here. */
  knowledge: Knowledge;
  /** Of a script: the step that is being written, counted from 0. */
  step: number | null;
}

/** The item as an agent has it in the panel: the panel's own cards, with nothing to hand over to. */
export function ItemPreview({ item, knowledge, step }: ItemPreviewProps) {
  const { text, language } = useStudioText();
  const [customerLanguage, setCustomerLanguage] = useState<Language>(language);
  const shown = useDeferredValue(item);
  const tools = useMemo(
    () => previewTools(knowledge, customerLanguage),
    [knowledge, customerLanguage],
  );
  const checked = useMemo(() => checkItem(shown), [shown]);
  const preview = checked.ok ? previewOf(checked.item, step) : <p>{text('edit.previewLater')}</p>;
  if (!preview) return null;
  return (
    <section aria-label={text('edit.preview')} className="grid content-start gap-3">
      <h2 className="font-semibold text-soft">{text('edit.preview')}</h2>
      <Choice
        label={text('edit.previewIn')}
        value={customerLanguage}
        options={LANGUAGES.map((value) => ({ value, name: choiceName(value, language) }))}
        onChange={(value) => value && setCustomerLanguage(value)}
      />
      <PanelToolsProvider tools={tools}>
        <div className="@container grid max-w-[26rem] gap-3">{preview}</div>
      </PanelToolsProvider>
    </section>
  );
}

/** Null for what agents never look at, such as a signal. */
function previewOf(item: Item, step: number | null): ReactNode {
  if (item.kind === 'script') return <ScriptRun script={item} step={step} />;
  if (item.kind !== 'hotline' && !isShown(item)) return null;
  const detail = <DetailView item={item} hotlines={NO_HOTLINES} onStart={null} />;
  if (item.kind !== 'need') return detail;
  return (
    <>
      <NeedCue need={item} />
      {detail}
    </>
  );
}

const NO_HOTLINES = { region: null, hotlines: [], onChooseRegion: () => {} };

const previewTools = (knowledge: Knowledge, customerLanguage: Language): PanelTools => ({
  knowledge,
  customerLanguage,
  channel: 'written',
  insert: null,
  noteOnly: false,
  copy: (words) => void navigator.clipboard.writeText(words).catch(() => {}),
  more: true,
  open: () => {},
  act: null,
});
