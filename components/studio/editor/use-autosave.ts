import { useCallback, useEffect, useRef, useState } from 'react';

/** `same`: what is in force already, so there is nothing to keep. */
export type SaveOutcome = 'same' | 'saved' | 'failed';
export type SaveState = SaveOutcome | 'saving';

/** A pause in typing, not every key. */
const PAUSE_MS = 400;

/**
 * Keeps `value` by `save` after each pause, when the page is hidden and when the view closes. It
 * says "saved" only after `save` said so of the newest value. Give it a new `key` to start anew.
 */
export function useAutosave<T>(
  value: T,
  save: (value: T) => Promise<SaveOutcome>,
  start: SaveState,
): SaveState {
  const [state, setState] = useState<SaveState>(start);
  const newest = useRef(value);
  const kept = useRef(value);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const saveIt = useRef(save);
  saveIt.current = save;

  const flush = useCallback(() => {
    // One after the other: an older write must never come last.
    running.current = running.current.then(async () => {
      const writing = newest.current;
      if (writing === kept.current) return;
      const outcome = await saveIt.current(writing);
      if (outcome !== 'failed') kept.current = writing;
      if (outcome === 'failed' || newest.current === writing) setState(outcome);
    });
  }, []);

  useEffect(() => {
    newest.current = value;
    if (value === kept.current) return;
    setState('saving');
    const timer = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, flush]);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [flush]);
  return state;
}
