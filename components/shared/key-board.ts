import { createContext, useContext } from 'react';

/** What a key does, in the agent's words, and the act itself. */
export interface KeyAct {
  does: string;
  run(): void;
}

/** By `KeyboardEvent.key` in lower case: `y`, `arrowright`, `1`; with Ctrl or Meta `control+k`. */
export type KeyMap = Record<string, KeyAct | undefined>;

/** Where keys belong: to the view that is open, or to the whole panel. */
export type KeyPlace = 'view' | 'anywhere';

/** Keys that act now, in the order in which they are asked. */
export interface HeldKeys {
  place: KeyPlace;
  keys(): KeyMap;
}

export interface KeyBoard {
  /** Whether keys without Ctrl act. */
  bare: boolean;
  held: Set<HeldKeys>;
}

const KeyBoardContext = createContext<KeyBoard>({ bare: true, held: new Set() });

/** Knows every key that acts inside it; the key map is read from it. */
export const KeyBoardProvider = KeyBoardContext.Provider;

export const useKeyBoard = () => useContext(KeyBoardContext);

/** What is left of `keys`: without bare keys, Escape and those with Ctrl. */
export function usableKeys(keys: KeyMap, bare: boolean): KeyMap {
  if (bare) return keys;
  const left = Object.entries(keys).filter(([key]) => key === 'escape' || isWithControl(key));
  return Object.fromEntries(left);
}

const isWithControl = (key: string) => key.startsWith('control+');
