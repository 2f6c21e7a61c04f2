import { useState } from 'react';
import type { ConversationState } from '@/utils/contract/session';
import type { Alert } from './alerts-of';

export interface Folded {
  has(state: ConversationState, alert: Alert): boolean;
  put(state: ConversationState, alert: Alert, aside: boolean): void;
}

const keyOf = (state: ConversationState, alert: Alert) =>
  `${state.origin}|${state.key}|${alert.stage}`;

/**
 * Which alerts the agent has put aside while this panel is open. An alert that grows has a new
 * stage, and so stands open again.
 */
export function useFolded(): Folded {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (state, alert) => keys.has(keyOf(state, alert)),
    put: (state, alert, aside) => {
      const next = new Set(keys);
      if (aside) next.add(keyOf(state, alert));
      else next.delete(keyOf(state, alert));
      setKeys(next);
    },
  };
}
