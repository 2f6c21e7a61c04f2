import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { Adapter } from '@/utils/contract/adapter';
import type { AdapterTrial } from '@/utils/contract/teaching';
import { shownOrigin, type TeachingTools } from '../reading/teaching-tools';

interface AdapterCardProps {
  adapter: Adapter;
  /** The desk it was taught for; null where it is built in. */
  origin: string | null;
  /** The desk in view. */
  desk: string | null;
  on: boolean;
  tools: Pick<TeachingTools, 'test' | 'write' | 'download'>;
  onSwitch(on: boolean): void;
  onEdit(): void;
  onDelete: (() => void) | null;
}

/** One way of reading a desk, and what can be done with it. */
export function AdapterCard(props: AdapterCardProps) {
  const { adapter, origin, desk, on, tools, onSwitch, onEdit, onDelete } = props;
  const { text } = useText();
  const [told, setTold] = useState<string | null>(null);
  const sayTrial = (trial: AdapterTrial): string => {
    if (trial.ok) return text('desks.trial', trial);
    if (trial.reason === 'other-page') return text('desks.trialOther');
    return text(trial.reason === 'bad-selector' ? 'desks.trialBad' : 'desks.trialGone');
  };
  const test = async () => {
    const trial = await tools.test(adapter).catch(() => null);
    setTold(sayTrial(trial ?? { ok: false, reason: 'desk-gone' }));
  };
  const editLabel = () => {
    if (origin !== null) return text('desks.edit');
    return desk === null ? null : text('desks.editCopy', { desk: shownOrigin(desk) });
  };
  const label = editLabel();
  return (
    <Card
      title={
        origin === null
          ? text('desks.builtIn')
          : text('desks.taught', { desk: shownOrigin(origin) })
      }
    >
      <p className="font-semibold wrap-anywhere">{adapter.title}</p>
      <label className="flex min-h-9 items-center gap-2.5">
        <input
          type="checkbox"
          className="size-5 accent-go"
          checked={on}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        <span>
          {text('desks.on')}
          <span className="sr-only">: {adapter.title}</span>
        </span>
      </label>
      <Actions>
        <Button about={adapter.title} disabled={desk === null} onClick={test}>
          {text('desks.test')}
        </Button>
        {label !== null && (
          <Button about={adapter.title} onClick={onEdit}>
            {label}
          </Button>
        )}
        <Button
          about={adapter.title}
          onClick={async () => tools.download(`${adapter.id}.yaml`, await tools.write(adapter))}
        >
          {text('desks.export')}
        </Button>
        {onDelete && (
          <Button about={adapter.title} onClick={onDelete}>
            {text('desks.delete')}
          </Button>
        )}
      </Actions>
      <p role="status" className={told ? '' : 'sr-only'}>
        {told}
      </p>
    </Card>
  );
}
