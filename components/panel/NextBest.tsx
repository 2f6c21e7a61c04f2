import type { NeedFinding } from '@/utils/contract/assessment';
import type { ConversationState } from '@/utils/contract/session';
import { topicMark } from '@/utils/guidance/marks';
import { routesOf, withVariant } from '@/utils/guidance/script-variant';
import { visibleNeeds } from '@/utils/guidance/visible-needs';
import { scriptsFor } from '@/utils/knowledge/create-knowledge';
import type { PanelActions } from './panel-props';
import { SayCard } from './say/SayCard';
import { ScriptCard } from './script/ScriptCard';
import { SuggestedScript } from './script/SuggestedScript';
import { usePanel } from './use-panel';
import { usePlaces } from './use-places';

interface NextBestProps {
  state: ConversationState;
  actions: PanelActions;
  /** The need whose sentence is offered. */
  lead: NeedFinding | undefined;
  /** Brings the sentence of a more urgent need; null where there is none. */
  onNewer: (() => void) | null;
}

/** The one thing to do next: the step of a running script, else the sentence to say first. */
export function NextBest({ state, actions, lead, onNewer }: NextBestProps) {
  const { knowledge } = usePanel();
  const { assessment, verdicts, progress } = state;
  const suggested = scriptsFor(knowledge, assessment.topics);
  // The script that is offered keeps its place: a key that is about to be pressed means the same.
  const { places } = usePlaces(suggested.map(({ id }) => id));
  const running = progress && knowledge.get('script', progress.script);
  if (progress && running) {
    const needs = visibleNeeds(assessment, verdicts).map(({ need }) => need);
    return (
      <ScriptCard
        key={running.id}
        script={withVariant(running, progress.variant)}
        progress={progress}
        keys
        onGate={actions.answerGate}
        routes={routesOf(running, needs)}
        onRoute={actions.chooseVariant}
        onStep={actions.goToStep}
        onEnd={() => actions.startScript(null)}
        onSummary={actions.openSummary}
      />
    );
  }
  const playbook = lead && knowledge.get('need', lead.need);
  const first = suggested.find(({ id }) => id === places[0]);
  const scripts = first ? [first, ...suggested.filter((script) => script !== first)] : [];
  return (
    <>
      {playbook && <SayCard key={playbook.id} need={playbook} keys onNewer={onNewer} />}
      <SuggestedScript
        scripts={scripts}
        keys
        isNew={(script) => state.news.includes(topicMark(script))}
        onStart={actions.startScript}
      />
    </>
  );
}
