import { useState } from 'react';
import type { ItemKind } from '@/utils/contract/pack';
import { placeName } from '@/utils/i18n/studio/place-name';
import type { ItemFault } from '@/utils/studio/item-fault';
import { useFaultText } from '../form/use-fault-text';
import { useStudioText } from '../use-studio-text';
import { goToPlace } from './go-to-place';

/** Everything wrong with the item, each a way to the field where it is. */
export function FaultSummary({ kind, faults }: { kind: ItemKind; faults: readonly ItemFault[] }) {
  const { text, language } = useStudioText();
  const words = useFaultText();
  const [open, setOpen] = useState(false);
  if (faults.length === 0) return <p className="text-sm text-soft">{text('edit.noFaults')}</p>;
  const sorted = [...faults].sort((a, b) => Number(b.stops) - Number(a.stops));
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-9 font-medium text-gate">
        {text('edit.faults', { count: faults.length })}
      </summary>
      <ul className="grid gap-1">
        {sorted.map((fault) => (
          <li key={`${fault.path} ${fault.code} ${fault.about}`}>
            <button
              type="button"
              className="text-left text-sm underline"
              onClick={() => goToPlace(fault.path)}
            >
              {placeName(kind, fault.path.split('.').filter(Boolean), language)}: {words(fault)}
            </button>
            {fault.stops && (
              <span className="text-sm font-medium text-stop"> {text('edit.mustFix')}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
