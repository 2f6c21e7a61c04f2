import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { Finding } from '@/utils/contract/draft';
import type { ConversationState } from '@/utils/contract/session';
import { isPutAside } from '@/utils/guidance/advice';
import { needMark } from '@/utils/guidance/marks';
import { holdsSomething, isOwnCall } from '@/utils/guidance/own-call';
import { byUrgency } from '@/utils/guidance/suggest';
import { isAlert } from '@/utils/guidance/visible-needs';
import { AdviceAside } from './AdviceAside';
import { AlertsView } from './alert/AlertsView';
import { type Alert, alertsOf } from './alert/alerts-of';
import type { HotlineChoice } from './alert/HotlineList';
import type { Folded } from './alert/use-folded';
import { CallView } from './call/CallView';
import { EmptyState } from './EmptyState';
import { Secondary } from './more/Secondary';
import { NextBest } from './NextBest';
import { NeedsCard } from './needs/NeedsCard';
import type { PanelActions } from './panel-props';
import { usePanel } from './use-panel';
import { usePlaces } from './use-places';
import { WordsCard } from './words/WordsCard';

interface ConversationViewProps {
  state: ConversationState;
  calm: boolean;
  hotlines: HotlineChoice;
  folded: Folded;
  /** What the draft check found in the reply being written. */
  draft: readonly Finding[];
  actions: PanelActions;
  say(text: string): void;
}

/**
 * What matters now, most urgent first: one alert; else what the customer may need and one sentence
 * or one step. While an alert is open, sentence and script wait. Calm mode and "not now" are for
 * advice: alerts know nothing of them.
 */
export function ConversationView(props: ConversationViewProps) {
  const { state, calm, hotlines, folded, draft, actions, say } = props;
  const { text } = useText();
  const { knowledge } = usePanel();
  const [asking, setAsking] = useState(false);
  const { assessment, verdicts } = state;
  const judgedWrong = (alert: Alert) => verdicts[alert.need]?.verdict === 'not-right';
  const alerts = alertsOf(state);
  const shown = alerts.find((alert) => !folded.has(state, alert) && !judgedWrong(alert));
  const advice = byUrgency(
    assessment.needs.filter((found) => !isAlert(found.need)),
    knowledge,
  );
  const { places, settle } = usePlaces(advice.map(({ need }) => need));
  const needs = places.flatMap((need) => advice.find((found) => found.need === need) ?? []);
  const stands = ({ need }: { need: string }) => verdicts[need]?.verdict !== 'not-right';
  const lead = needs.find(stands);
  const urgent = advice.find(stands);
  const call = state.channel === 'call';
  // A call of its own is there the moment it begins.
  const [began] = useState(call && !(isOwnCall(state) && !holdsSomething(state)));
  const nothing = needs.length === 0 && alerts.length === 0 && !state.progress && !call;
  const aside = isPutAside(state) && !state.progress && !shown;
  const next = () => {
    if (shown) return <p className="px-1 text-soft">{text('alert.pause')}</p>;
    const newer = urgent && urgent !== lead && state.news.includes(needMark(urgent.need));
    const words = <WordsCard sayings={assessment.sayings} draft={draft} />;
    return (
      <>
        <NextBest state={state} actions={actions} lead={lead} onNewer={newer ? settle : null} />
        {calm ? <Secondary>{words}</Secondary> : words}
      </>
    );
  };
  return (
    <div className="grid gap-3">
      <AlertsView
        state={state}
        alerts={alerts}
        shown={shown}
        hotlines={hotlines}
        folded={folded}
        actions={actions}
      />
      {call && (
        <div hidden={asking}>
          <CallView state={state} starting={!began} actions={actions} say={say} />
        </div>
      )}
      {needs.length > 0 && !aside && (
        <NeedsCard
          needs={needs}
          verdicts={verdicts}
          keys={!shown}
          brief={calm || state.progress !== null || shown !== undefined}
          why={shown === undefined}
          isNew={(need) => state.news.includes(needMark(need))}
          onJudge={actions.setVerdict}
          onRemove={(need) => actions.setNeedByHand(need, false)}
          onAsk={setAsking}
        />
      )}
      {nothing && <NothingYet wrote={state.customerWrote} actions={actions} />}
      {aside && needs.length > 0 && <AdviceAside onBack={() => actions.putAdviceAside(false)} />}
      {!aside && !asking && next()}
    </div>
  );
}

/** Nothing was found; where the customer has written nothing, a call is likely. */
function NothingYet(props: { wrote: boolean; actions: Pick<PanelActions, 'setChannel'> }) {
  const { text } = useText();
  if (props.wrote) return <EmptyState title={text('state.calm')} help={text('state.calmHelp')} />;
  return (
    <EmptyState title={text('call.offer')} help={text('call.offerHelp')}>
      <Button look="go" shortcut="T" onClick={() => props.actions.setChannel('call')}>
        {text('call.start')}
      </Button>
    </EmptyState>
  );
}
