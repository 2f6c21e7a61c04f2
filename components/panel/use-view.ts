import { useEffect, useRef, useState } from 'react';
import type { ItemRef } from './use-panel';

export type View =
  | { kind: 'main' }
  | { kind: 'settings' }
  | { kind: 'reading' }
  | { kind: 'desks' }
  | { kind: 'actions' }
  /** One quick action, by its id. */
  | { kind: 'act'; action: string }
  | { kind: 'ledger' }
  | { kind: 'helped' }
  | { kind: 'not-right' }
  | { kind: 'held' }
  | { kind: 'needs' }
  /** Whether a call of its own is to be ended, and all of it forgotten. */
  | { kind: 'end-call' }
  | { kind: 'item'; item: ItemRef };

const MAIN: View = { kind: 'main' };

/** Where the agent is in the panel, with a way back; a new view takes the focus to its heading. */
export function useView() {
  const [trail, setTrail] = useState<readonly View[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = trail.at(-1) ?? MAIN;
  const moved = useRef(false);
  useEffect(() => {
    // The tiles take it themselves: there the arrows act at once.
    if (moved.current && view.kind !== 'needs') heading.current?.focus();
  }, [view]);
  const go = (next: readonly View[]) => {
    moved.current = true;
    setTrail(next);
  };
  return {
    view,
    heading,
    open: (next: View) => go([...trail, next]),
    back: () => go(trail.slice(0, -1)),
    home: () => go([]),
  };
}
