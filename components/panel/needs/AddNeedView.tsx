import { useEffect, useRef } from 'react';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { ConversationState } from '@/utils/contract/session';
import { visibleNeeds } from '@/utils/guidance/visible-needs';
import { usePanel } from '../use-panel';
import { NeedTiles } from './NeedTiles';
import { tileKey } from './tile-keys';

interface AddNeedProps {
  state: ConversationState;
  onNeed(need: string, on: boolean): void;
  say(text: string): void;
}

/** What a tile does: what is there by hand is taken back, all else is there from now on. */
export function useTiles({ state, onNeed, say }: AddNeedProps) {
  const { text, content } = useText();
  const { knowledge } = usePanel();
  const needs = [...knowledge.all('need')].sort((a, b) => a.rank - b.rank);
  const standing = visibleNeeds(state.assessment, state.verdicts);
  const taken = new Set(standing.map(({ need }) => need));
  const toggle = (id: string) => {
    const title = needs.find((need) => need.id === id)?.title;
    const on = !standing.some(({ need, byHand }) => need === id && byHand);
    onNeed(id, on);
    if (title) say(text(on ? 'needs.added' : 'needs.removed', { need: content(title) }));
  };
  return { needs, taken, toggle };
}

/** All needs as tiles, each with its key; after one the agent is back where they were. */
export function AddNeedView({ onDone, ...props }: AddNeedProps & { onDone(): void }) {
  const { text, content } = useText();
  const { needs, taken, toggle } = useTiles(props);
  const tiles = useRef<HTMLDivElement>(null);
  useEffect(() => tiles.current?.querySelector<HTMLElement>('[role="option"]')?.focus(), []);
  const choose = (need: string, stay: boolean) => {
    toggle(need);
    if (!stay) onDone();
  };
  const keys = needs.map((need, index) => [
    tileKey(index),
    { does: content(need.title), run: () => choose(need.id, false) },
  ]);
  useKeys(Object.fromEntries(keys));
  return (
    <div ref={tiles} className="grid gap-3">
      <p className="text-[0.9375rem] text-soft">{text('needs.tilesHelp')}</p>
      <NeedTiles needs={needs} taken={taken} keys onChoose={choose} />
    </div>
  );
}
