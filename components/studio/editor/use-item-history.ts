import { useCallback, useState } from 'react';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { withValue } from '@/utils/studio/form/edit-value';
import { change, redo, startHistory, undo } from '@/utils/studio/form/history';
import type { Path } from '@/utils/studio/form/shape';

/** An item while it is written, with the way back and forth; null: to be taken away. */
export function useItemHistory(start: UnfinishedItem | null) {
  const [history, setHistory] = useState(() => startHistory(start));
  const set = useCallback((path: Path, value: unknown) => {
    const at = { place: path.join('.'), at: Date.now() };
    setHistory((before) => {
      const next = withValue(before.present, path, value) as UnfinishedItem;
      return change(before, next, at);
    });
  }, []);
  const replace = useCallback((item: UnfinishedItem | null) => {
    setHistory((before) => change(before, item, { place: '', at: 0 }));
  }, []);
  return {
    item: history.present,
    set,
    /** Another item in one step, such as the original one. */
    replace,
    undo: useCallback(() => setHistory(undo), []),
    redo: useCallback(() => setHistory(redo), []),
    mayUndo: history.past.length > 0,
    mayRedo: history.future.length > 0,
  };
}
