import { useEffect, useRef } from 'react';
import type { PanelSearch } from './panel-search';

/** Words that stand so long, in milliseconds, were meant; before that they are still being typed. */
const STANDING = 1_500;

/** Tells that a search found nothing: once from the first letter until the box is empty again. */
export function useFoundNothing(
  asked: string,
  weak: boolean,
  { foundNothing }: Pick<PanelSearch, 'foundNothing'>,
): void {
  const told = useRef(false);
  const tell = useRef(foundNothing);
  tell.current = foundNothing;
  useEffect(() => {
    if (asked === '') told.current = false;
    if (asked === '' || !weak || told.current) return;
    const timer = setTimeout(() => {
      told.current = true;
      tell.current();
    }, STANDING);
    return () => clearTimeout(timer);
  }, [asked, weak]);
}
