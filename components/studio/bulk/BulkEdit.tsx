import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { type BulkChange, type BulkEdited, bulkEdit } from '@/utils/studio/bulk-edit';
import { itemKey } from '@/utils/studio/item-key';
import { nameItem } from '@/utils/studio/name-item';
import { useConverter } from '../editor/use-converter';
import type { NamedItem } from '../form/use-form';
import { ItemChanges } from '../parts/ItemChanges';
import { useStudioText } from '../use-studio-text';
import { BulkForm } from './BulkForm';

export interface BulkEditProps {
  items: readonly UnfinishedItem[];
  /** What items can be tagged with. */
  tags: Readonly<Record<'needs' | 'topics' | 'fraudTypes', readonly NamedItem[]>>;
  onKeep(items: readonly UnfinishedItem[]): void;
  onBack(): void;
}

const START: BulkChange = { do: 'replace', language: 'zh-Hans', from: '', to: '' };

/** One change to many items, with what it would do to each before anything is kept. */
export function BulkEdit({ items, tags, onKeep, onBack }: BulkEditProps) {
  const { text } = useStudioText();
  const [change, setChange] = useState(START);
  const convert = useConverter();
  const shown = useDeferredValue(change);
  const edited = useMemo(() => bulkEdit(items, shown, convert), [items, shown, convert]);
  return (
    <div className="mx-auto grid w-full max-w-[60rem] gap-3">
      <Card title={text('bulk.title')}>
        <BulkForm change={change} tags={tags} onChange={setChange} />
        <p role="status" className="text-sm text-soft">
          {edited.length === 0 ? text('bulk.none') : text('bulk.preview', { count: edited.length })}
        </p>
        <Actions>
          <Button
            look="go"
            disabled={edited.length === 0 || shown !== change || convert === null}
            onClick={() => onKeep(edited.map(({ after }) => after))}
          >
            {text('bulk.keep', { count: edited.length })}
          </Button>
          <Button onClick={onBack}>{text('edit.back')}</Button>
        </Actions>
      </Card>
      <Preview edited={edited} />
    </div>
  );
}

/** So many are shown in full; nobody reads thousands. */
const MOST = 50;

function Preview({ edited }: { edited: readonly BulkEdited[] }) {
  const { text, language } = useStudioText();
  const left = edited.length - MOST;
  return (
    <>
      <ul className="grid gap-2">
        {edited.slice(0, MOST).map(({ before, after }) => (
          <li
            key={itemKey(before)}
            className="grid gap-1 rounded-card border border-line bg-card px-3.5 py-2"
          >
            <p className="font-medium">
              {nameItem(before, language)}{' '}
              <span className="text-sm font-normal text-soft">{text(`kind.${before.kind}`)}</span>
            </p>
            <ItemChanges kind={before.kind} before={before} after={after} />
          </li>
        ))}
      </ul>
      {left > 0 && <p className="text-soft">{text('bulk.more', { count: left })}</p>}
    </>
  );
}
