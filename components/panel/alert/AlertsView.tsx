import type { ConversationState } from '@/utils/contract/session';
import { isNewAlert } from '@/utils/guidance/marks';
import type { PanelActions } from '../panel-props';
import { AlertCard } from './AlertCard';
import type { Alert } from './alerts-of';
import { FoldedAlert } from './FoldedAlert';
import type { HotlineChoice } from './HotlineList';
import type { Folded } from './use-folded';

interface AlertsViewProps {
  state: ConversationState;
  alerts: readonly Alert[];
  /** The one that stands open. */
  shown: Alert | undefined;
  hotlines: HotlineChoice;
  folded: Folded;
  actions: PanelActions;
}

/** One alert in full, the others as one line each: put aside or judged wrong, never gone. */
export function AlertsView({ state, alerts, shown, hotlines, folded, actions }: AlertsViewProps) {
  const { verdicts, news } = state;
  const reopen = (alert: Alert) => {
    if (verdicts[alert.need]?.verdict === 'not-right') actions.setVerdict(alert.need, null);
    folded.put(state, alert, false);
  };
  return (
    <>
      {shown && (
        <AlertCard
          key={shown.stage}
          alert={shown}
          verdict={verdicts[shown.need]}
          hotlines={hotlines}
          fresh={isNewAlert(shown.need, news)}
          onFold={() => folded.put(state, shown, true)}
          onJudge={(verdict) => actions.setVerdict(shown.need, verdict)}
          onRemove={() => actions.setNeedByHand(shown.need, false)}
        />
      )}
      {alerts
        .filter((alert) => alert !== shown)
        .map((alert) => (
          <FoldedAlert key={alert.need} alert={alert} onOpen={() => reopen(alert)} />
        ))}
    </>
  );
}
