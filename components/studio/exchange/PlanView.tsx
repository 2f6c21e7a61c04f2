import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { changesOf, type PlannedChange } from '@/utils/exchange/plan-import';
import { fillIn } from '@/utils/i18n/fill-in';
import { STUDIO_TEXTS } from '@/utils/i18n/studio/messages';
import { itemKey } from '@/utils/studio/item-key';
import { useStudioText } from '../use-studio-text';
import { ChangeEntry } from './ChangeEntry';
import type { Planned } from './use-bring-in';

const AT_ONCE = 50;
/** What asks for a second look stands out. */
const NOTE_LOOKS = {
  trusted: 'text-soft',
  own: 'text-soft',
  signed: 'text-soft',
  unsigned: 'text-soft',
  expired: 'font-medium text-gate',
  older: 'font-medium text-gate',
} as const;

interface PlanViewProps {
  planned: Planned;
  onTake(): void;
  onCancel(): void;
}

/** What an import would change, item by item and word by word, before anything is kept. */
export function PlanView({ planned, onTake, onCancel }: PlanViewProps) {
  const { text, language } = useStudioText();
  const { plan, head, notes } = planned;
  const changes = changesOf(plan);
  const [shown, setShown] = useState(AT_ONCE);
  const some = changes.length > 0;
  useKeys({
    ...(some ? { t: { does: text('exchange.take'), run: onTake } } : {}),
    escape: { does: text('exchange.cancel'), run: onCancel },
  });
  const left = changes.length - shown;
  return (
    <section aria-label={text('exchange.plan')} className="grid gap-2">
      <div role="status" className="grid gap-1">
        {head && (
          <p className="wrap-anywhere text-soft">
            {text('exchange.plan.from', { name: head.name, version: head.version ?? '–' })}
          </p>
        )}
        {notes.map(({ code, about }) => (
          <p key={code} className={`wrap-anywhere ${NOTE_LOOKS[code]}`}>
            {fillIn(STUDIO_TEXTS[`exchange.note.${code}`][language], { about })}
          </p>
        ))}
        <p className="font-semibold">
          {some ? text('exchange.plan') : text('exchange.plan.nothing')}
        </p>
        {some && (
          <ul className="flex flex-wrap gap-x-5">
            <li>{text('exchange.plan.added', { count: plan.added.length })}</li>
            <li>{text('exchange.plan.changed', { count: plan.changed.length })}</li>
            <li>{text('exchange.plan.removed', { count: plan.removed.length })}</li>
            <li>{text('exchange.plan.same', { count: plan.same })}</li>
          </ul>
        )}
      </div>
      <Actions>
        {some && (
          <Button look="go" shortcut="T" onClick={onTake}>
            {text('exchange.take')}
          </Button>
        )}
        <Button shortcut="Esc" onClick={onCancel}>
          {text('exchange.cancel')}
        </Button>
      </Actions>
      <ul className="grid gap-1">
        {changes.slice(0, shown).map((change) => (
          <li key={keyOf(change)}>
            <ChangeEntry {...change} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>
          {text('exchange.more', { count: Math.min(left, AT_ONCE) })}
        </Button>
      )}
    </section>
  );
}

const keyOf = ({ before, after }: PlannedChange) => {
  const item = after ?? before;
  return item ? itemKey(item) : '';
};
