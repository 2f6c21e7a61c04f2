import { useState } from 'react';
import { type KeyPlace, useKeyBoard } from '@/components/shared/key-board';
import { type KeyLine, keysInUse } from '@/components/shared/keys-in-use';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';

interface KeyMapShown {
  /** As the keys stood when the map was opened; null while it is closed. */
  lines: Record<KeyPlace, KeyLine[]> | null;
  bare: boolean;
  show(): void;
  close(): void;
}

/** The map of all keys that act now: by `?` from anywhere in the panel. */
export function useKeyMap(): KeyMapShown {
  const { text } = useText();
  const { bare, held } = useKeyBoard();
  const [lines, setLines] = useState<KeyMapShown['lines']>(null);
  const show = () => setLines(keysInUse(held));
  useKeys({ '?': { does: text('keys.title'), run: show } }, 'anywhere');
  return { lines, bare, show, close: () => setLines(null) };
}
