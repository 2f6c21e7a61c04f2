import type { ReactNode } from 'react';
import { usePanel } from '../use-panel';

/**
 * What the agent rarely needs: it has its key at all times, and its place on the screen once "More"
 * is open, so that at first sight no more than eight things can be pressed.
 */
export function Secondary({ children }: { children: ReactNode }) {
  const { more } = usePanel();
  return more ? children : null;
}
