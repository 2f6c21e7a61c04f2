import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Item, ItemKind } from '@/utils/contract/pack';
import type { ItemRef, UnfinishedItem } from '@/utils/contract/studio';
import type { Language } from '@/utils/contract/text';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { shapeOf } from '@/utils/studio/form/read-shape';
import type { ToTraditional } from '@/utils/studio/form/write-text';
import { nameItem } from '@/utils/studio/name-item';
import { faultsOfResults, resultsOfFaults } from '@/utils/studio/try/examples';
import { FieldView } from '../form/FieldView';
import { Fields } from '../form/ObjectField';
import { FormProvider, type FormTools } from '../form/use-form';
import { ItemPreview } from '../preview/ItemPreview';
import { ExampleList } from '../try/examples/ExampleList';
import { type TryItemExamples, useExamples } from '../try/examples/use-examples';
import { useStudioText } from '../use-studio-text';
import { EditorBar } from './EditorBar';
import { FaultSummary } from './FaultSummary';
import { goToPlace } from './go-to-place';
import { type SaveOutcome, useAutosave } from './use-autosave';
import { useConverter } from './use-converter';
import { byPlace, useItemFaults } from './use-item-faults';
import { useItemHistory } from './use-item-history';

/** What is kept of an item: it is being changed to this; it is to be taken away; as in force. */
export type Edit = UnfinishedItem | null;

export interface ItemEditorProps {
  item: ItemRef;
  /** What the editor opens with; null: it is to be taken away. */
  start: Edit;
  /** In force now; null: agents do not have it. */
  inForce: Item | null;
  /** As it came with CareCue; null: it is the trainers' own. */
  original: Item | null;
  /** All content as it is with every draft. */
  knowledge: Knowledge;
  /** A draft is kept of it already. */
  drafted: boolean;
  /** Keeps the draft; one that says what is in force is dropped. */
  onKeep(item: Edit): Promise<SaveOutcome>;
  /** Tries the item's own examples, where something can look for it. */
  onTry?: TryItemExamples;
  onBack(): void;
  /** The field to begin at, such as `steps.2.say.en`; otherwise at the top. */
  at?: string;
}

/** One item in its form, with what is wrong with it and how agents see it. */
export function ItemEditor(props: ItemEditorProps) {
  const { text } = useStudioText();
  const convert = useConverter();
  // A word written before the tables are there would leave an old Traditional text beside it.
  if (!convert) return <p role="status">{text('studio.loading')}</p>;
  return <LoadedEditor {...props} convert={convert} />;
}

function LoadedEditor(props: ItemEditorProps & { convert: ToTraditional }) {
  const { item: ref, convert, inForce, original, knowledge } = props;
  const { text, language } = useStudioText();
  const [step, setStep] = useState<number | null>(null);
  const editing = useItemHistory(props.start);
  const { item, replace } = editing;
  const state = useAutosave(item, props.onKeep, props.drafted ? 'saved' : 'same');
  const checked = useItemFaults(item, useDeferredValue(knowledge.items));
  const tried = useExamples(item, props.onTry);
  const faults = useMemo(() => [...checked, ...faultsOfResults(tried)], [checked, tried]);
  // Every draft that is kept is other content: the form must not be drawn anew for it.
  const latest = useRef(knowledge);
  latest.current = knowledge;
  const tools = useMemo(
    (): FormTools => ({
      kind: ref.kind,
      set: editing.set,
      Field: FieldView,
      itemsOf: namedItems(latest, language),
      convert,
    }),
    [ref.kind, editing.set, language, convert],
  );
  const fields = useMemo(() => formFields(ref.kind), [ref.kind]);
  const places = useMemo(() => byPlace(faults), [faults]);
  useEffect(() => {
    if (props.at) goToPlace(props.at);
  }, [props.at]);
  const shown = item ?? (inForce as UnfinishedItem | null) ?? (original as UnfinishedItem | null);
  // Through the history and the autosave, like every other change: nothing typed before comes after it.
  const discard = () => {
    replace(inForce && asUnfinished(inForce));
    if (!inForce && !original) props.onBack();
  };
  return (
    <div className="grid gap-3" onKeyDownCapture={(event) => onUndoKeys(event, editing)}>
      <EditorBar
        {...editing}
        state={state}
        onUndo={editing.undo}
        onRedo={editing.redo}
        onBack={props.onBack}
        onDiscard={item === inForce ? null : discard}
        onOriginal={original && item !== null ? () => replace(asUnfinished(original)) : null}
        onTakeAway={item && inForce ? () => replace(null) : null}
        onBringBack={item === null && shown ? () => replace(shown) : null}
      />
      <h2 className="text-xl font-semibold">{shown ? nameItem(shown, language) : ref.id}</h2>
      <p className="text-sm text-soft">
        {text(`kind.${ref.kind}`)} · {ref.id}
      </p>
      {item === null && (
        <p className="rounded-lg bg-gate-soft px-3 py-2 text-gate">
          {text(inForce ? 'edit.isTakenAway' : 'edit.isGone')}
        </p>
      )}
      {item && (
        <div className="grid items-start gap-6 min-[70rem]:grid-cols-[minmax(0,1fr)_26rem]">
          <FormProvider tools={tools} faults={places}>
            <div
              className="grid content-start gap-5"
              onFocusCapture={({ target }) => setStep(stepOf(target.dataset.place))}
            >
              <FaultSummary kind={ref.kind} faults={faults} />
              <Fields fields={fields} value={item} path={[]} />
            </div>
          </FormProvider>
          <div className="min-[70rem]:sticky min-[70rem]:top-0">
            <ItemPreview item={item} knowledge={knowledge} step={step} />
            <ExampleList results={[...resultsOfFaults(item, checked), ...tried]} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Which step of a script a field such as `steps.2.say.en` belongs to; null: to none. */
function stepOf(place: string | undefined): number | null {
  const found = /^steps\.(\d+)\./.exec(place ?? '');
  return found ? Number(found[1]) : null;
}

const asUnfinished = (item: Item) => item as unknown as UnfinishedItem;

/** Those that nobody fills in by hand: the name is fixed, the day of the change is written by itself. */
const BY_ITSELF = new Set(['kind', 'id', 'updatedOn']);

/** Where it comes from and who looks after it stand last. */
function formFields(kind: ItemKind) {
  const fields = shapeOf(kind).fields.filter(({ name }) => !BY_ITSELF.has(name));
  const last = (name: string) => ['upkeep', 'sources'].indexOf(name);
  return [...fields].sort((a, b) => last(a.name) - last(b.name));
}

/** Named once in the life of a form. */
function namedItems(knowledge: RefObject<Knowledge>, language: Language) {
  const known = new Map<ItemKind, { id: string; name: string }[]>();
  return (kind: ItemKind) => {
    const named =
      known.get(kind) ??
      knowledge.current.all(kind).map((item) => ({
        id: item.id,
        name: nameItem(asUnfinished(item), language),
      }));
    known.set(kind, named);
    return named;
  };
}

/** Takes back what was written in the whole form, not only in the field that has the focus. */
function onUndoKeys(event: KeyboardEvent, { undo, redo }: { undo(): void; redo(): void }): void {
  if (!(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}
