import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { View } from '../use-view';
import type { CareTools } from './care-tools';

/** From everywhere: what can be done, and what is still owed. */
export function useCareKeys(
  tools: CareTools | undefined,
  view: View,
  open: (view: View) => void,
): void {
  const { text } = useText();
  const to = (kind: 'actions' | 'ledger') =>
    tools && view.kind !== kind
      ? { does: text(`${kind}.title`), run: () => open({ kind }) }
      : undefined;
  useKeys({ '/': to('actions'), l: to('ledger') }, 'anywhere');
}
