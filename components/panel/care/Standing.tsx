import type { ConversationState } from '@/utils/contract/session';
import type { View } from '../use-view';
import type { CareTools } from './care-tools';
import { FromNote } from './FromNote';
import { SellingStopped } from './SellingStopped';

interface StandingProps {
  view: View;
  state: ConversationState | null;
  tools: Pick<CareTools, 'setSellingStopped'> | undefined;
}

/** On the main view, what holds for the whole conversation: nothing is sold, what its note says. */
export function Standing({ view, state, tools }: StandingProps) {
  if (view.kind !== 'main' || !state) return null;
  const { sellingStopped, careNote } = state;
  return (
    <>
      {sellingStopped && (
        <SellingStopped onTakeBack={tools ? () => tools.setSellingStopped(false) : null} />
      )}
      {careNote && <FromNote note={careNote} />}
    </>
  );
}
