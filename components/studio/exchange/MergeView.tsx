import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { type Choices, choiceKey, chooseAll, conflictsOf } from '@/utils/exchange/merge/choices';
import type { MergedItem } from '@/utils/exchange/merge/merge-packs';
import type { Side } from '@/utils/exchange/merge/merge-value';
import { useStudioText } from '../use-studio-text';
import { ConflictEntry } from './ConflictEntry';
import { mergeCounts } from './merge-counts';

const AT_ONCE = 50;

interface MergeViewProps {
  items: readonly MergedItem[];
  onTake(choices: Choices): void;
  onCancel(): void;
}

/** Every conflict side by side; merged once each is decided. */
export function MergeView({ items, onTake, onCancel }: MergeViewProps) {
  const { text } = useStudioText();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [shown, setShown] = useState(AT_ONCE);
  const conflicts = conflictsOf(items);
  const open = conflicts.filter(({ key, path }) => !choices.has(choiceKey(key, path))).length;
  const choose = (key: string, side: Side) => setChoices(new Map(choices).set(key, side));
  const take = () => onTake(choices);
  useKeys({
    ...(open === 0 ? { t: { does: text('exchange.mergeTake'), run: take } } : {}),
    escape: { does: text('exchange.cancel'), run: onCancel },
  });
  const left = conflicts.length - shown;
  return (
    <div className="grid gap-2">
      <p role="status" className="font-semibold">
        {text('exchange.mergeFound', { ...mergeCounts(items), open })}
      </p>
      <Actions>
        <Button look="go" shortcut="T" disabled={open > 0} onClick={take}>
          {text('exchange.mergeTake')}
        </Button>
        <Button shortcut="Esc" onClick={onCancel}>
          {text('exchange.cancel')}
        </Button>
        {conflicts.length > 1 && (
          <>
            <Button onClick={() => setChoices(chooseAll(items, 'mine'))}>
              {text('exchange.allMine')}
            </Button>
            <Button onClick={() => setChoices(chooseAll(items, 'theirs'))}>
              {text('exchange.allTheirs')}
            </Button>
          </>
        )}
      </Actions>
      <ul className="grid gap-2">
        {conflicts.slice(0, shown).map((conflict) => {
          const key = choiceKey(conflict.key, conflict.path);
          return (
            <li key={key}>
              <ConflictEntry
                conflict={conflict}
                chosen={choices.get(key) ?? null}
                onChoose={(side) => choose(key, side)}
              />
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>
          {text('exchange.more', { count: Math.min(left, AT_ONCE) })}
        </Button>
      )}
    </div>
  );
}
