import { CheckBox } from '@/components/panel/settings/CheckBox';
import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import type { Item } from '@/utils/contract/pack';
import type { ItemDraft, ItemRef } from '@/utils/contract/studio';
import { nameItem } from '@/utils/studio/name-item';
import { ItemChanges } from '../parts/ItemChanges';
import { useStudioText } from '../use-studio-text';

interface DraftRowProps {
  draft: ItemDraft;
  /** In force now; null: agents do not have it. */
  inForce: Item | null;
  taken: boolean;
  /** It fits its schema; if not it cannot be published yet. */
  finished: boolean;
  onTake(taken: boolean): void;
  onOpen(item: ItemRef): void;
}

/** One change that waits, with its words before and after. */
export function DraftRow({ draft, inForce, taken, finished, onTake, onOpen }: DraftRowProps) {
  const { text, language } = useStudioText();
  const { kind, id, item } = draft;
  const shown = item ?? draft.base ?? inForce;
  const name = shown ? nameItem(shown as never, language) : id;
  const mark = !item ? 'publish.removed' : inForce ? null : 'publish.added';
  return (
    <li className="grid gap-1 rounded-card border border-line bg-card px-3.5 py-2">
      <div className="flex flex-wrap items-center gap-x-3">
        {finished ? (
          <CheckBox label={text('publish.take', { name })} checked={taken} onChange={onTake} />
        ) : (
          <span className="font-medium">{name}</span>
        )}
        <span className="text-sm text-soft">{text(`kind.${kind}`)}</span>
        {mark && (
          <span className="rounded-2xl bg-gate-soft px-2.5 text-sm text-gate">{text(mark)}</span>
        )}
        <Button look="quiet" about={name} onClick={() => onOpen({ kind, id })}>
          {text('publish.open')}
        </Button>
      </div>
      {!finished && <p className="text-sm font-medium text-stop">{text('publish.unfinished')}</p>}
      <Disclosure title={text('publish.differences')}>
        <ItemChanges kind={kind} before={inForce} after={item} />
      </Disclosure>
    </li>
  );
}
