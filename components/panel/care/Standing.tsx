import { WaitingCall } from '../call/WaitingCall';
import type { DeskView, PanelActions } from '../panel-props';
import type { View } from '../use-view';
import type { CareTools } from './care-tools';
import { FromNote } from './FromNote';
import { SellingStopped } from './SellingStopped';

interface StandingProps {
  view: View;
  desk: DeskView;
  tools: Pick<CareTools, 'setSellingStopped'> | undefined;
  actions: Pick<PanelActions, 'takeCallAlong' | 'endCall'>;
}

/** On the main view, what holds for the whole conversation: a call that goes on, nothing is sold, what its note says. */
export function Standing({ view, desk, tools, actions }: StandingProps) {
  if (view.kind !== 'main' || desk.kind !== 'conversation') return null;
  const { sellingStopped, careNote } = desk.state;
  return (
    <>
      {desk.call && <WaitingCall onTakeAlong={actions.takeCallAlong} onEnd={actions.endCall} />}
      {sellingStopped && (
        <SellingStopped onTakeBack={tools ? () => tools.setSellingStopped(false) : null} />
      )}
      {careNote && <FromNote note={careNote} />}
    </>
  );
}
