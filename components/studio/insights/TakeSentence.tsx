import { type FormEvent, useMemo, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import type { InboxRow } from '@/utils/contract/ledger';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { placeName } from '@/utils/i18n/studio/place-name';
import { itemKey } from '@/utils/studio/item-key';
import { nameItem } from '@/utils/studio/name-item';
import { sentencePlaces } from '@/utils/studio/sentence-places';
import { Choice } from '../parts/Choice';
import { useStudioText } from '../use-studio-text';
import type { SentenceTools } from './sentence-tools';

interface TakeSentenceProps {
  sentence: InboxRow;
  tools: SentenceTools;
  onCancel(): void;
}

/** Which script or playbook, and in place of which of its sentences. */
export function TakeSentence({ sentence, tools, onCancel }: TakeSentenceProps) {
  const { text, language } = useStudioText();
  const items = useMemo(() => inOrder(tools.items, sentence.need), [tools.items, sentence.need]);
  const [key, setKey] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const item = items.find((one) => itemKey(one) === key) ?? null;
  const places = useMemo(() => (item ? sentencePlaces(item) : []), [item]);
  const chosen = places.find(({ path }) => path.join('.') === place);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (item && chosen) void tools.take(sentence, { item, path: chosen.path });
  };
  return (
    <form className="grid gap-2" onSubmit={keep}>
      <div className="flex flex-wrap gap-3">
        <Choice
          label={text('sentences.item')}
          value={key}
          empty={text('sentences.choose')}
          options={items.map((one) => ({ value: itemKey(one), name: nameItem(one, language) }))}
          onChange={(next) => {
            setKey(next);
            setPlace(null);
          }}
        />
        {item && (
          <Choice
            label={text('sentences.place')}
            value={place}
            empty={text('sentences.choose')}
            options={places.map(({ path, text: before }) => ({
              value: path.join('.'),
              name: text('sentences.placeOf', {
                place: placeName(item.kind, path, language),
                words: before[sentence.language] ?? '',
              }),
            }))}
            onChange={setPlace}
          />
        )}
      </div>
      <Actions>
        <Button type="submit" look="go" disabled={!chosen}>
          {text('sentences.keep')}
        </Button>
        <Button onClick={onCancel}>{text('sentences.cancel')}</Button>
      </Actions>
    </form>
  );
}

/** The playbook of the need that it helped with comes first, then scripts, then other playbooks. */
function inOrder(items: readonly UnfinishedItem[], need: string | null): UnfinishedItem[] {
  const rank = ({ kind, id }: UnfinishedItem) =>
    kind === 'script' ? 1 : kind === 'need' && id === need ? 0 : 2;
  return [...items].sort((a, b) => rank(a) - rank(b));
}
