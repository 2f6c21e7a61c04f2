import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { ConversationState } from '@/utils/contract/session';
import { visibleNeeds } from '@/utils/guidance/visible-needs';
import { useTiles } from '../needs/AddNeedView';
import { NeedTiles } from '../needs/NeedTiles';
import type { PanelActions } from '../panel-props';
import { CallCard } from './CallCard';

interface CallViewProps {
  state: ConversationState;
  /** The agent has just turned to it; false where the call was on already. */
  starting: boolean;
  actions: PanelActions;
  say(text: string): void;
}

/** A call: the caller's words; and while none of them told of a need, all needs to choose from. */
export function CallView({ state, starting, actions, say }: CallViewProps) {
  const { text } = useText();
  const tiles = useTiles({ state, onNeed: actions.setNeedByHand, say });
  const none = visibleNeeds(state.assessment, state.verdicts).length === 0;
  return (
    <div className="grid gap-3">
      <CallCard
        heard={state.heard}
        starting={starting}
        brief={state.progress !== null}
        onHeard={actions.setHeard}
      />
      {none && !state.progress && (
        <Card title={text('call.pick')}>
          <NeedTiles needs={tiles.needs} taken={tiles.taken} keys={false} onChoose={tiles.toggle} />
        </Card>
      )}
    </div>
  );
}
