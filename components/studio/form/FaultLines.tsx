import type { ItemFault } from '@/utils/studio/item-fault';
import { useFaultText } from './use-fault-text';

/** What is wrong with one field, below it; announced when it comes. */
export function FaultLines({ id, faults }: { id: string; faults: readonly ItemFault[] }) {
  const words = useFaultText();
  return (
    <div id={id} aria-live="polite">
      {faults.map((fault) => (
        <p
          key={`${fault.code} ${fault.about}`}
          className={`text-sm ${fault.stops ? 'font-medium text-stop' : 'text-gate'}`}
        >
          {words(fault)}
        </p>
      ))}
    </div>
  );
}
