import { useText } from '@/components/shared/use-text';
import type { ConversationState } from '@/utils/contract/session';
import { byUrgency } from '@/utils/guidance/suggest';
import { isAlert } from '@/utils/guidance/visible-needs';
import { AlertCard } from './alert/AlertCard';
import { type Alert, alertsOf } from './alert/alerts-of';
import { FoldedAlert } from './alert/FoldedAlert';
import type { HotlineChoice } from './alert/HotlineList';
import type { Folded } from './alert/use-folded';
import { EmptyState } from './EmptyState';
import { NextBest } from './NextBest';
import { NeedsCard } from './needs/NeedsCard';
import type { PanelActions } from './panel-props';
import { usePanel } from './use-panel';
import { WordsCard } from './words/WordsCard';

interface ConversationViewProps {
  state: ConversationState;
  hotlines: HotlineChoice;
  folded: Folded;
  actions: PanelActions;
}

/**
 * What matters now, most urgent first: one alert; else what the customer may need and one sentence
 * or one step. While an alert is open, sentence and script wait.
 */
export function ConversationView({ state, hotlines, folded, actions }: ConversationViewProps) {
  const { text } = useText();
  const { knowledge } = usePanel();
  const { assessment, verdicts } = state;
  const judgedWrong = (alert: Alert) => verdicts[alert.need]?.verdict === 'not-right';
  const alerts = alertsOf(state);
  const shown = alerts.find((alert) => !folded.has(state, alert) && !judgedWrong(alert));
  const advice = assessment.needs.filter((found) => !isAlert(found.need));
  const needs = byUrgency(advice, knowledge);
  const calm = needs.length === 0 && alerts.length === 0 && !state.progress;
  const reopen = (alert: Alert) => {
    if (judgedWrong(alert)) actions.setVerdict(alert.need, null);
    folded.put(state, alert, false);
  };
  return (
    <div className="grid gap-3">
      {shown && (
        <AlertCard
          key={shown.stage}
          alert={shown}
          verdict={verdicts[shown.need]}
          hotlines={hotlines}
          onFold={() => folded.put(state, shown, true)}
          onJudge={(verdict) => actions.setVerdict(shown.need, verdict)}
        />
      )}
      {alerts
        .filter((alert) => alert !== shown)
        .map((alert) => (
          <FoldedAlert key={alert.need} alert={alert} onOpen={() => reopen(alert)} />
        ))}
      {needs.length > 0 && (
        <NeedsCard
          needs={needs}
          verdicts={verdicts}
          keys={!shown}
          brief={state.progress !== null || shown !== undefined}
          onJudge={actions.setVerdict}
        />
      )}
      {calm && <EmptyState title={text('state.calm')} help={text('state.calmHelp')} />}
      {shown ? (
        <p className="px-1 text-soft">{text('alert.pause')}</p>
      ) : (
        <>
          <NextBest state={state} actions={actions} />
          <WordsCard sayings={assessment.sayings} />
        </>
      )}
    </div>
  );
}
